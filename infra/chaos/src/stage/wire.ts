import { FaultProxy, type Fault } from '@opora/testing';

/** The connection between the platform and a store, which can be cut, slowed and swallowed (reliability.md §7, injector P). */
export class Wire {
  private constructor(private readonly proxy: FaultProxy) {}
  static async to(port: number): Promise<Wire> { return new Wire(await FaultProxy.to({ port })); }
  through(url: string): string { return this.proxy.through(url); }

  /** Does the fault while the work lasts, then heals; connections that lost bytes meanwhile are reset, as a network that lost them would. */
  async during<T>(fault: Fault, work: () => Promise<T>): Promise<T> {
    this.proxy.fault = fault;
    try { return await work(); } finally {
      this.proxy.fault = { kind: 'none' };
      if (fault.kind === 'drop' || fault.kind === 'oneWay') this.reset();
    }
  }
  reset(): void { this.proxy.reset(); }
  close(): Promise<void> { return this.proxy.close(); }
}
