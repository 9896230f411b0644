internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// A message on its way into protobuf by hand: its parts, and how many bytes they need.
///
/// Only of messages that were never changed, mention nobody and carry no expansion or reactions, as nearly all are when they are pushed.
struct MessageLayout {
    let view: MessageView
    let body: MessageBody
    /// The message without its tag and length.
    let byteCount: Int

    init?(_ view: MessageView) {
        guard case .sent(let body) = view.message.state, view.mentions.isEmpty, view.message.expansion.isEmpty,
            view.message.reactions.isEmpty
        else { return nil }
        let message = view.message
        self.view = view
        self.body = body
        byteCount =
            ProtobufSize.field(byteCount: UIDText.byteCount)
            + ProtobufSize.field(UInt64(message.seq.rawValue))
            + ProtobufSize.field(byteCount: view.sender.text.utf8.count)
            + ProtobufSize.field(byteCount: body.objectName.utf8.count)
            + ProtobufSize.field(byteCount: body.content.count)
            + ProtobufSize.field(UInt64(bitPattern: message.sentTime.rawValue))
            + ProtobufSize.field(UInt64(message.flags.rawValue))
    }

    func write(into buffer: inout ByteBuffer) {
        let message = view.message
        buffer.writeProtobuf(1, view.uid)
        buffer.writeProtobuf(2, UInt64(message.seq.rawValue))
        buffer.writeProtobuf(3, view.sender.text)
        buffer.writeProtobuf(4, body.objectName)
        buffer.writeProtobuf(5, body.content)
        buffer.writeProtobuf(6, UInt64(bitPattern: message.sentTime.rawValue))
        buffer.writeProtobuf(7, UInt64(message.flags.rawValue))
    }
}

/// A log item that holds such a message.
struct LogItemLayout {
    let item: LogItem
    let message: MessageLayout
    /// Left out inside a mailbox item, which carries it itself.
    let lsn: LSN
    /// The item without its tag and length.
    let byteCount: Int

    init?(_ item: LogItem, lsn: LSN) {
        guard case .message(let view) = item.content, let message = MessageLayout(view) else { return nil }
        self.item = item
        self.message = message
        self.lsn = lsn
        byteCount =
            ProtobufSize.field(UInt64(item.seq.rawValue))
            + ProtobufSize.field(lsn.rawValue)
            + ProtobufSize.message(byteCount: message.byteCount)
    }

    func write(into buffer: inout ByteBuffer) {
        buffer.writeProtobuf(1, UInt64(item.seq.rawValue))
        buffer.writeProtobuf(2, lsn.rawValue)
        buffer.writeProtobufHeader(3, byteCount: message.byteCount)
        message.write(into: &buffer)
    }
}
