internal import NIOCore
internal import PlatformGateway
internal import ServiceLifecycle

/// Shuts the links' door when the server stops: says so to every link, gives them a moment, then ends them.
///
/// It is over when the last link's socket is closed, so that nothing comes from links while what is behind them stops.
struct Farewell: Service {
    /// Within which clients come back, spread out at random.
    static let jitter = Duration.seconds(5)
    /// How long links may finish what is under way.
    static let moment = Duration.milliseconds(500)

    let readiness: Readiness
    let switchboard: Switchboard

    func run() async throws {
        readiness.set(true)
        do {
            try await gracefulShutdown()
            readiness.set(false)
            switchboard.goAway(jitter: Self.jitter)
            try await Task.sleep(for: Self.moment)
        } catch is CancellationError {
            // In a hurry: links are ended without being warned.
            readiness.set(false)
        }
        try await switchboard.stop().get()
    }
}
