internal import CoreMetrics
internal import Foundation
internal import PlatformGateway
internal import PlatformStore
internal import Tenants

/// What the kernel holds and has written, brought to the metrics every second or so.
struct KernelFigures: Sendable {
    private let tenantsOpen: Meter
    private let tenantsWaiting: Meter
    private let residentBytes: Meter
    private let isStorageFull: Meter
    private let store: [Meter]

    init(factory: MetricsRegistry) {
        func meter(_ label: String) -> Meter { Meter(label: label, dimensions: [], factory: factory) }
        tenantsOpen = meter("echoim_tenants_open")
        tenantsWaiting = meter("echoim_tenants_waiting")
        residentBytes = meter("process_resident_memory_bytes")
        isStorageFull = meter("echoim_storage_full")
        store = Self.storeFigures.map { meter("echoim_store_" + $0.name) }
    }

    func update(_ kernel: Kernel) {
        let directory = kernel.directory.figures
        tenantsOpen.set(directory.openCount)
        tenantsWaiting.set(directory.waitingCount)
        isStorageFull.set(kernel.storage.isFull ? 1 : 0)
        if let bytes = Self.residentBytes() { residentBytes.set(bytes) }
        let figures = kernel.folder.environment.figures
        for (meter, figure) in zip(store, Self.storeFigures) { meter.set(figure.value(figures)) }
    }

    private static let storeFigures: [(name: String, value: @Sendable (StoreFigures) -> Double)] = [
        ("written_bytes", { Double($0.writtenBytes) }),
        ("log_bytes", { Double($0.logBytes) }),
        ("log_syncs", { Double($0.logSyncs) }),
        ("flushed_bytes", { Double($0.flushedBytes) }),
        ("compacted_bytes", { Double($0.compactedBytes) }),
        ("stalled_seconds", { $0.stalled / .seconds(1) }),
        ("cache_hits", { Double($0.cacheHits) }),
        ("cache_misses", { Double($0.cacheMisses) }),
        ("cache_filled_bytes", { Double($0.cacheFilledBytes) }),
        ("memtable_bytes", { Double($0.memtableBytes) }),
        ("cache_bytes", { Double($0.cacheBytes) }),
        ("merges_waiting", { Double($0.mergesWaiting) }),
    ]

    /// The second number of `/proc/self/statm`, in pages; `nil` where there is no such file.
    private static func residentBytes() -> Double? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let numbers = text.split(separator: " ")
        guard numbers.count > 1, let pages = Double(numbers[1]) else { return nil }
        return pages * Double(NSPageSize())
    }
}
