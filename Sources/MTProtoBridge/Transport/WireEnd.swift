/// Why the server ends a connection.
package enum WireEnd: String, Error, CaseIterable, Sendable {
    /// The key is not known, or was a temporary one that expired.
    case unknownKey
    /// A packet was not sealed with the key it names, or is not one.
    case malformed
    /// A message's length and its packet's do not agree.
    case lengths
    /// Keys cannot be read now.
    case keyLookUp
    /// Keys are exchanged too fast from there.
    case flood
    /// What is exchanged is not a key.
    case exchange
    /// The connection does not speak the protocol.
    case transport
    /// Too little came for too long.
    case silence
    /// Its client reads nothing.
    case stalled
    /// The server stops.
    case stopping

    /// The number that the client is told first, where there is one.
    ///
    /// Minus 404 makes clients throw their key away: it is for keys that are gone, never for a fault of ours.
    var code: Int32? {
        switch self {
        case .unknownKey, .malformed, .exchange: -404
        case .flood: -429
        case .lengths, .keyLookUp, .transport, .silence, .stalled, .stopping: nil
        }
    }
}
