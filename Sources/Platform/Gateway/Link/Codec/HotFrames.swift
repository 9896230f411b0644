internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Writes the frames that go out for every message, WebSocket header included, without making message objects.
///
/// Each gives the very bytes that the generated code gives; a test holds them together.
enum HotFrames {
    /// The answer to a send.
    static func writeSent(_ sent: Sent, requestID: UInt32, into buffer: inout ByteBuffer) {
        let sentCount =
            ProtobufSize.field(byteCount: UIDText.byteCount)
            + ProtobufSize.field(UInt64(sent.seq.rawValue))
            + ProtobufSize.field(UInt64(sent.place.rawValue))
            + ProtobufSize.field(sent.lsn.rawValue)
            + ProtobufSize.field(UInt64(bitPattern: sent.sentTime.rawValue))
            + ProtobufSize.field(sent.isRefusedByReceiver ? 1 : 0)
            + ProtobufSize.field(sent.isReplaced ? 1 : 0)
        let resultCount = ProtobufSize.field(UInt64(requestID)) + ProtobufSize.message(byteCount: sentCount)
        writeFrame(1, byteCount: resultCount, into: &buffer)
        buffer.writeProtobuf(1, UInt64(requestID))
        buffer.writeProtobufHeader(4, byteCount: sentCount)
        buffer.writeProtobuf(1, sent.uid)
        buffer.writeProtobuf(2, UInt64(sent.seq.rawValue))
        buffer.writeProtobuf(3, UInt64(sent.place.rawValue))
        buffer.writeProtobuf(4, sent.lsn.rawValue)
        buffer.writeProtobuf(5, UInt64(bitPattern: sent.sentTime.rawValue))
        buffer.writeProtobuf(6, sent.isRefusedByReceiver ? 1 : 0)
        buffer.writeProtobuf(7, sent.isReplaced ? 1 : 0)
    }

    /// A new message in a mailbox; `false` and nothing written if it is anything else.
    static func writeMailbox(_ item: MailboxItem, into buffer: inout ByteBuffer) -> Bool {
        guard case .entry(let entry) = item.content, let layout = LogItemLayout(entry, lsn: .zero) else {
            return false
        }
        let id = item.target.id
        let kind = UInt64(item.target.kind.rawValue)
        let targetCount = ProtobufSize.field(kind) + ProtobufSize.field(byteCount: id.utf8.count)
        let itemCount =
            ProtobufSize.field(UInt64(item.place.rawValue))
            + ProtobufSize.field(item.lsn.rawValue)
            + ProtobufSize.message(byteCount: targetCount)
            + ProtobufSize.message(byteCount: layout.byteCount)
        writeFrame(3, byteCount: ProtobufSize.message(byteCount: itemCount), into: &buffer)
        buffer.writeProtobufHeader(1, byteCount: itemCount)
        buffer.writeProtobuf(1, UInt64(item.place.rawValue))
        buffer.writeProtobuf(2, item.lsn.rawValue)
        buffer.writeProtobufHeader(3, byteCount: targetCount)
        buffer.writeProtobuf(1, kind)
        buffer.writeProtobuf(2, id)
        buffer.writeProtobufHeader(4, byteCount: layout.byteCount)
        layout.write(into: &buffer)
        return true
    }

    /// A new message in a group; `false` and nothing written if it is anything else.
    static func writeGroup(_ item: LogItem, of group: GroupID, into buffer: inout ByteBuffer) -> Bool {
        guard let layout = LogItemLayout(item, lsn: item.lsn) else { return false }
        let itemCount =
            ProtobufSize.field(byteCount: group.text.utf8.count) + ProtobufSize.message(byteCount: layout.byteCount)
        writeFrame(3, byteCount: ProtobufSize.message(byteCount: itemCount), into: &buffer)
        buffer.writeProtobufHeader(2, byteCount: itemCount)
        buffer.writeProtobuf(1, group.text)
        buffer.writeProtobufHeader(2, byteCount: layout.byteCount)
        layout.write(into: &buffer)
        return true
    }

    /// The WebSocket header and the server frame's one field.
    private static func writeFrame(_ field: UInt8, byteCount: Int, into buffer: inout ByteBuffer) {
        FrameEncoder.encodeHeader(
            .binary,
            payloadLength: ProtobufSize.message(byteCount: byteCount),
            into: &buffer
        )
        buffer.writeProtobufHeader(field, byteCount: byteCount)
    }
}
