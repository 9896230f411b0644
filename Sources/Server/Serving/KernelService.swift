internal import Logging
internal import PlatformCore
internal import PlatformEngine
internal import ServiceLifecycle
internal import Tenants

/// Does what time asks of the kernel, and closes it when the doors are shut.
struct KernelService: Service {
    private static let tick = Duration.milliseconds(100)
    private static let ticksPerSecond = 10
    private static let ticksPerMeasure = 50
    private static let ticksPerMinute = 600

    let kernel: Kernel
    let figures: KernelFigures
    let log: Logger

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await keepTime() }
        } catch is CancellationError {
            // The only way out of the loop: the server is stopping.
        }
        log.info("closing tenants")
        try await kernel.stop()
    }

    private func keepTime() async throws {
        var ticks = 0
        while true {
            try await Task.sleep(for: Self.tick)
            ticks += 1
            kernel.directory.tick()
            if ticks.isMultiple(of: Self.ticksPerSecond) {
                kernel.storage.look()
                figures.update(kernel)
            }
            if ticks.isMultiple(of: Self.ticksPerMeasure) { kernel.upkeep.measureStorage(into: kernel.quotas) }
            if ticks.isMultiple(of: Self.ticksPerMinute) { sweepQuotas() }
        }
    }

    private func sweepQuotas() {
        kernel.quotas.sweep(now: kernel.clock.now) { try? kernel.registry.tenant($0).quota }
    }
}
