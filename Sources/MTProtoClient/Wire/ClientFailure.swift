/// Why a client cannot go on with a connection or a key.
package enum ClientFailure: Error, Hashable, Sendable {
    /// The bytes are no packets, or packets hold nothing that a server says.
    case notMTProto
    /// The server refuses whatever comes here, by the number of its transport error: 404 is a key that it does not know,
    /// 429 too many connections or exchanges.
    case refused(Int32)
    /// The exchange of a key went wrong: the server is another one than its key says, or did not like ours.
    case exchange(String)
    /// A packet was sealed with another key, or for another session.
    case foreign
}
