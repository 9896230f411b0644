internal import Logging
internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import PlatformStore
internal import ServiceLifecycle
internal import Tenants

/// Does what time asks of the kernel, and closes it when the doors are shut.
struct KernelService: Service {
    private static let tick = Duration.milliseconds(100)
    private static let ticksPerSecond = 10
    private static let ticksPerMeasure = 50
    private static let ticksPerMinute = 600
    /// Tenants closed since memory was last given back after which that is worth its few milliseconds.
    private static let closedCountMin = 64

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
        var closedTotal = 0
        while true {
            try await Task.sleep(for: Self.tick)
            ticks += 1
            kernel.directory.tick()
            if ticks.isMultiple(of: Self.ticksPerSecond) {
                kernel.storage.look()
                figures.update(kernel)
            }
            let isMinute = ticks.isMultiple(of: Self.ticksPerMinute)
            if ticks.isMultiple(of: Self.ticksPerMeasure) {
                kernel.upkeep.measureStorage(into: kernel.quotas) { [objects = kernel.objects] tenant in
                    UInt64(max(0, objects.knownByteCount(of: tenant) ?? 0))
                }
                releaseMemory(closedSince: &closedTotal, atLeast: isMinute ? 1 : Self.closedCountMin)
            }
            if isMinute {
                sweepQuotas()
                if !kernel.storage.isFull { kernel.historyFileMaker.start(now: kernel.clock.now) }
            }
        }
    }

    /// What closed tenants leave behind is given back to the system, once some have closed.
    private func releaseMemory(closedSince before: inout Int, atLeast count: Int) {
        let closedTotal = kernel.directory.figures.closedTotal
        guard closedTotal - before >= count else { return }
        before = closedTotal
        kernel.pools.jobs.execute { [environment = kernel.folder.environment] in environment.releaseUnusedMemory() }
    }

    private func sweepQuotas() {
        kernel.quotas.sweep(now: kernel.clock.now) { try? kernel.registry.tenant($0).quota }
    }
}
