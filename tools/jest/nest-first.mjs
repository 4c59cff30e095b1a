import 'reflect-metadata';

// Some packages are CommonJS and require NestJS, which is ESM. Jest can only do that when NestJS has been loaded before.
await import('@nestjs/common');
await import('@nestjs/core');
