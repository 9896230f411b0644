internal import Logging
internal import PlatformEngine
internal import ServiceLifecycle
internal import Tenants

/// Clears away, minute by minute, what uploads and deleted tenants left: beside the kernel's clock, for a bucket may be slow.
struct ObjectUpkeep: Service {
    private static let pause = Duration.seconds(60)

    let kernel: Kernel
    let log: Logger

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                while true {
                    try await Task.sleep(for: Self.pause)
                    await sweep()
                }
            }
        } catch is CancellationError {
            // The only way out of the loop: the server is stopping.
        }
    }

    private func sweep() async {
        do throws(ObjectError) {
            try await kernel.objects.sweep(now: kernel.clock.now)
        } catch {
            log.warning("files that nobody needs stay for now", metadata: ["error": "\(error)"])
        }
    }
}
