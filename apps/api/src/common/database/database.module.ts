import { Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import { Configuration } from '../config/configuration.js';
import { entities } from './entities.js';
import { Flights } from './flights.js';
import { GeleitClient } from './geleit-client.js';
import { SnakeNaming } from './snake-naming.js';

/** Connections of the role `geleit_app`, which row-level security binds, and `@Transactional()` over them. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Configuration],
      useFactory: ({ database }: Configuration) => ({
        type: 'postgres' as const,
        ...database.app,
        entities: [...entities],
        namingStrategy: new SnakeNaming(),
        retryAttempts: 0,
        // Pipelining lets a flight send statements without waiting; whoever awaits each notices nothing.
        extra: { Client: GeleitClient, pipeline: true, max: database.connections, statement_timeout: 30_000 },
      }),
    }),
    ClsModule.registerPlugins([
      new ClsPluginTransactional({
        imports: [],
        adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
      }),
    ]),
  ],
  providers: [Flights],
  exports: [Flights],
})
export class DatabaseModule {}
