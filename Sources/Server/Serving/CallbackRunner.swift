internal import PlatformCallbacks
internal import ServiceLifecycle

/// Calls app servers as long as the server runs; it stops before the kernel, which keeps where each stands.
struct CallbackRunner: Service {
    let callbacks: CallbackService

    func run() async throws {
        await callbacks.run()
    }
}
