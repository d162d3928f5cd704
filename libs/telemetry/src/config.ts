import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';

const HTTP_URL = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** What every process reads of how it is watched; a process's own configuration extends it. */
export class TelemetryConfig {
  /** Where `/metrics` for Prometheus is answered; 0 for any free port, unset for nowhere. Never the public door. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(65535) METRICS_PORT?: number;
  /** Address of `/metrics`; only this machine unless Prometheus has a host or container of its own. */
  @IsString() METRICS_HOST = '127.0.0.1';
  /** Base address of an OpenTelemetry collector (OTLP over HTTP), for example `http://127.0.0.1:4318`. Unset: no traces and no cost. */
  @IsOptional() @IsUrl(HTTP_URL, { message: 'OTEL_EXPORTER_OTLP_ENDPOINT must look like http://127.0.0.1:4318' }) OTEL_EXPORTER_OTLP_ENDPOINT?: string;
  /** Share of requests that are traced, 0 to 1; decided by the trace id, so that every process decides alike. */
  @IsOptional() @Type(() => Number) @Min(0) @Max(1) OTEL_TRACES_SAMPLER_ARG?: number;
}
