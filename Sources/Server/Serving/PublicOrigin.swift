internal import Synchronization

/// Where clients reach the public port, for addresses that stand in messages.
///
/// It is what the operator says, or else where the port listens. Safe on any thread.
final class PublicOrigin: Sendable {
    private let scheme: String
    private let host: ListenAddress
    private let text: Mutex<String>

    init(_ configuration: ServerConfiguration) {
        scheme = configuration.tls == nil ? "http" : "https"
        let http = configuration.http
        // A port that listens on every address is reached where Telegram clients are told to come.
        let isEverywhere = ["0.0.0.0", "::"].contains(http.host)
        host = (isEverywhere ? configuration.mtprotoPublic ?? configuration.mtproto : nil) ?? http
        text = Mutex("")
        isSaid = configuration.httpPublic != nil
        if let said = configuration.httpPublic { set(said) } else { listens(on: http.port) }
    }

    /// Whether the operator said it.
    let isSaid: Bool

    var value: String { text.withLock { $0 } }

    /// The system chose the port where the operator did not.
    func listens(on port: Int) {
        if isSaid { return }
        set("\(scheme)://" + ListenAddress(host: host.host, port: UInt16(clamping: port)).description)
    }

    private func set(_ origin: String) {
        text.withLock { $0 = origin }
    }
}
