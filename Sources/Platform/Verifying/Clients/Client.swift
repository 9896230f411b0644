/// A client of a run, at whichever door: it comes back after every break, until its task is cancelled.
protocol Client: Actor {
    nonisolated var who: Who { get }
    var isLive: Bool { get }
    /// Whether everything said is answered and nothing is known to be missing.
    var isSettled: Bool { get }

    func run() async
    /// Looks after the connection: to be called every few tenths of a second.
    func tick()
    /// Writes down how far the client has every log that it keeps.
    func rest()
}

extension Device: Client {}
extension TelegramDevice: Client {}
