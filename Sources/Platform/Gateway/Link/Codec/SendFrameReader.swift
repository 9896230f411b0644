internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Reads the frame that comes most, an ordinary `send` in protobuf, without making a message object of it.
enum SendFrameReader {
    /// `nil` for any other frame, and for a send with rarer fields or with something wrong: the generated code
    /// reads those.
    static func read(_ payload: ByteBuffer, as account: AccountNumber) -> (requestID: UInt32, send: Send)? {
        var frame = ProtobufReader(payload)
        guard let (idField, idType) = frame.tag(), idField == 1, idType == .varint,
            let requestID = frame.uint32(),
            let (sendField, sendType) = frame.tag(), sendField == 3, sendType == .bytes,
            let body = frame.message(), frame.isAtEnd,
            let send = readSend(body, as: account)
        else { return nil }
        return (requestID, send)
    }

    private static func readSend(_ body: ProtobufReader, as account: AccountNumber) -> Send? {
        var body = body
        var target: ConversationTarget?
        var objectName = ""
        var content: [UInt8] = []
        var identity = SendIdentity.none
        while !body.isAtEnd {
            switch body.tag() {
            case (1, .bytes)?:
                guard let conversation = body.message(), let read = readTarget(conversation) else { return nil }
                target = read
            case (2, .bytes)?:
                guard let text = body.text() else { return nil }
                objectName = text
            case (3, .bytes)?:
                guard let bytes = body.utf8() else { return nil }
                content = bytes
            case (4, .varint)?:
                guard let clientID = body.uint32() else { return nil }
                identity = clientID == 0 ? .none : .clientID(clientID)
            default:
                return nil
            }
        }
        guard let target else { return nil }
        let message = MessageBody(objectName: objectName, content: content)
        return Send(from: .account(account), target: target, body: message, reach: .fromLink, identity: identity)
    }

    private static func readTarget(_ conversation: ProtobufReader) -> ConversationTarget? {
        var conversation = conversation
        var kind: UInt32 = 0
        var id = ""
        while !conversation.isAtEnd {
            switch conversation.tag() {
            case (1, .varint)?:
                guard let value = conversation.uint32() else { return nil }
                kind = value
            case (2, .bytes)?:
                guard let text = conversation.text() else { return nil }
                id = text
            default:
                return nil
            }
        }
        switch kind {
        case 1: return UserID(id).map(ConversationTarget.private)
        case 3: return GroupID(id).map(ConversationTarget.group)
        default: return nil
        }
    }
}
