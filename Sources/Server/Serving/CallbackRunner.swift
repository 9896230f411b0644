internal import PlatformCallbacks
internal import ServiceLifecycle

/// Calls app servers as long as the server runs; it stops before the kernel, which keeps where each stands.
struct CallbackRunner: Service {
    let callbacks: CallbackService
    let reviews: ReviewDesk

    func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await cancelWhenGracefulShutdown { await reviews.run() } }
            await callbacks.run()
        }
    }
}
