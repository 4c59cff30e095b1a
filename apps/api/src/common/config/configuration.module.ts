import { type DynamicModule, Module } from '@nestjs/common';
import { ServerVault } from '@geleit/vault';
import { Configuration } from './configuration.js';

@Module({})
export class ConfigurationModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: ConfigurationModule,
      global: true,
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: ServerVault, useFactory: () => new ServerVault(configuration.serverSecret) },
      ],
      exports: [Configuration, ServerVault],
    };
  }
}
