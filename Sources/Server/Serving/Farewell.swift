internal import PlatformGateway
internal import ServiceLifecycle

/// Shuts the links' door when the server stops: says so to every link, gives them a moment, then ends them.
struct Farewell: Service {
    /// Within which clients come back, spread out at random.
    static let jitter = Duration.seconds(5)
    /// How long links may finish what is under way.
    static let moment = Duration.milliseconds(500)

    let readiness: Readiness
    let switchboard: Switchboard

    func run() async throws {
        readiness.set(true)
        try await gracefulShutdown()
        readiness.set(false)
        switchboard.goAway(jitter: Self.jitter)
        try await Task.sleep(for: Self.moment)
        switchboard.endAll()
    }
}
