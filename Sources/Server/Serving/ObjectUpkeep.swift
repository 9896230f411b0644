internal import Logging
internal import PlatformCore
internal import PlatformEngine
internal import ServiceLifecycle
internal import Tenants

/// Clears away what uploads and deleted tenants left, minute by minute, and once a day the files that no message names.
///
/// It runs beside the kernel's clock, for a bucket may be slow and a tenant large.
struct ObjectUpkeep: Service {
    private static let pause = Duration.seconds(60)
    /// After each step of a look at a tenant's records: so a large tenant does not take a core.
    private static let stepPause = Duration.milliseconds(5)
    private static let dayMilliseconds: Int64 = 86_400_000
    /// The first time is so long after the start.
    private static let firstMilliseconds: Int64 = 600_000
    private static let hourMilliseconds: Int64 = 3_600_000

    let kernel: Kernel
    /// How old files must be that are cleared away, in hours; zero keeps them.
    let graceHours: Int
    let log: Logger

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                try await withThrowingTaskGroup { group in
                    group.addTask { try await sweepUploads() }
                    if graceHours > 0 { group.addTask { try await clearDaily() } }
                    try await group.waitForAll()
                }
            }
        } catch is CancellationError {
            // The only way out of the loops: the server is stopping.
        }
    }

    private func sweepUploads() async throws {
        while true {
            try await Task.sleep(for: Self.pause)
            do throws(ObjectError) {
                try await kernel.objects.sweep(now: kernel.clock.now)
            } catch {
                log.warning("files that nobody needs stay for now", metadata: ["error": "\(error)"])
            }
        }
    }

    private func clearDaily() async throws {
        let sweep = ObjectSweep(
            objects: kernel.objects,
            worker: kernel.pools.jobs,
            pause: { try await Task.sleep(for: Self.stepPause) },
            view: { [directory = kernel.directory] tenant in
                let lease = try await directory.lease(tenant)
                let snapshot = try lease.engine.snapshot()
                return ObjectSweep.View(snapshot: snapshot) {
                    withExtendedLifetime(lease) { directory.isWanted(tenant) }
                }
            }
        )
        let first = kernel.clock.now.advanced(byMilliseconds: Self.firstMilliseconds - Self.dayMilliseconds)
        var sweptAt: [TenantNumber: Timestamp] = [:]
        while true {
            try await Task.sleep(for: Self.pause)
            for tenant in kernel.registry.tenants(limit: .max) where tenant.record.state != .deleted {
                let now = kernel.clock.now
                let last = sweptAt[tenant.number, default: first]
                guard now >= last.advanced(byMilliseconds: Self.dayMilliseconds) else { continue }
                if try await clear(tenant, sweep, now) { sweptAt[tenant.number] = now }
            }
        }
    }

    /// `false` where somebody else needed the tenant.
    private func clear(_ tenant: Tenant, _ sweep: ObjectSweep, _ now: Timestamp) async throws -> Bool {
        let grace = Int64(graceHours) * Self.hourMilliseconds
        do {
            let report = try await sweep.run(on: tenant.number, putBefore: now.advanced(byMilliseconds: -grace))
            guard report.clearedCount > 0 else { return true }
            log.info(
                "files that no message names were cleared away",
                metadata: [
                    "tenant": "\(tenant.number.rawValue)", "files": "\(report.clearedCount)",
                    "bytes": "\(report.clearedBytes)",
                ]
            )
        } catch is ObjectSweep.Interrupted {
            return false
        } catch let error as CancellationError {
            throw error
        } catch {
            log.warning(
                "files that no message names stay for now",
                metadata: ["tenant": "\(tenant.number.rawValue)", "error": "\(error)"]
            )
        }
        return true
    }
}
