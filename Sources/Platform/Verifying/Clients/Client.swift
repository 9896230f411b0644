/// A client of a run, at whichever door: it comes back after every break, until its task is cancelled.
protocol Client: Actor {
    nonisolated var who: Who { get }
    /// Where it connects to, for a person.
    nonisolated var address: String { get }
    var isLive: Bool { get }
    /// Why its last connection ended, or was none.
    var lastBreak: String { get }
    /// Whether everything said is answered and nothing is known to be missing.
    var isSettled: Bool { get }

    func run() async
    /// Looks after the connection: to be called every few tenths of a second.
    func tick()
    /// Writes down how far the client has every log that it keeps.
    func rest()
}

extension Device: Client {
    nonisolated var address: String { target.url }
}

extension TelegramDevice: Client {
    nonisolated var address: String { "\(door.target.host):\(door.target.port)" }
}
