/// How a link's frames are written: the subprotocol the client chose.
package enum LinkEncoding: String, Sendable, CaseIterable {
    /// Binary messages in protobuf.
    case proto = "echoim.v1.proto"
    /// Text messages in the proto3 JSON form.
    case json = "echoim.v1.json"

    /// The kind of WebSocket message that carries a frame.
    package var messageKind: MessageKind {
        switch self {
        case .proto: .binary
        case .json: .text
        }
    }

    /// Its place in a table with one slot per encoding.
    var index: Int {
        switch self {
        case .proto: 0
        case .json: 1
        }
    }
}
