internal import PlatformCallbacks
internal import ServiceLifecycle

/// Calls app servers as long as the server runs; it stops before the kernel, which keeps where each stands.
struct CallbackRunner: Service {
    let callbacks: CallbackService
    let reviews: ReviewDesk
    let presence: PresenceDesk

    func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await cancelWhenGracefulShutdown { await reviews.run() } }
            group.addTask { await cancelWhenGracefulShutdown { await presence.run() } }
            await callbacks.run()
        }
    }
}
