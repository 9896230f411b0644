// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputReplyTo`.
    package enum InputReplyTo: TLValue {
        indirect case inputReplyToMessage(InputReplyToMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3bd4b7c2:
                self = .inputReplyToMessage(try InputReplyToMessage(readingFields: &reader, later: false))
            case 0x75c1ad70:
                self = .inputReplyToMessage(try InputReplyToMessage(readingFields: &reader, later: true))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputReplyToMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputReplyToMessage#3bd4b7c2`, a `InputReplyTo`.
    package struct InputReplyToMessage: TLConstructor {
        package var replyToMsgID: Int32
        package var topMsgID: Int32?
        package var replyToPeerID: InputPeer?
        package var quoteText: String?
        package var quoteEntities: [MessageEntity]?
        package var quoteOffset: Int32?
        package var monoforumPeerID: InputPeer?
        package var todoItemID: Int32?
        package var pollOption: TLBytes?

        package static var id: UInt32 { 0x3bd4b7c2 }

        package init(
            replyToMsgID: Int32,
            topMsgID: Int32? = nil,
            replyToPeerID: InputPeer? = nil,
            quoteText: String? = nil,
            quoteEntities: [MessageEntity]? = nil,
            quoteOffset: Int32? = nil,
            monoforumPeerID: InputPeer? = nil,
            todoItemID: Int32? = nil,
            pollOption: TLBytes? = nil
        ) {
            self.replyToMsgID = replyToMsgID
            self.topMsgID = topMsgID
            self.replyToPeerID = replyToPeerID
            self.quoteText = quoteText
            self.quoteEntities = quoteEntities
            self.quoteOffset = quoteOffset
            self.monoforumPeerID = monoforumPeerID
            self.todoItemID = todoItemID
            self.pollOption = pollOption
        }

        package init(readingFields reader: inout TLReader, later: Bool) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            replyToMsgID = try Int32(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            replyToPeerID = flags & 0x2 != 0 ? try InputPeer(reading: &reader) : nil
            quoteText = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            quoteEntities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
            quoteOffset = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            monoforumPeerID = flags & 0x20 != 0 ? try InputPeer(reading: &reader) : nil
            todoItemID = flags & 0x40 != 0 ? try Int32(reading: &reader) : nil
            pollOption = flags & 0x80 != 0 ? try TLBytes(reading: &reader) : nil
            if later && flags & 0x100 != 0 { try reader.readEmptyVector() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            if replyToPeerID != nil { flags |= 0x2 }
            if quoteText != nil { flags |= 0x4 }
            if quoteEntities != nil { flags |= 0x8 }
            if quoteOffset != nil { flags |= 0x10 }
            if monoforumPeerID != nil { flags |= 0x20 }
            if todoItemID != nil { flags |= 0x40 }
            if pollOption != nil { flags |= 0x80 }
            flags.write(to: &writer)
            replyToMsgID.write(to: &writer)
            topMsgID?.write(to: &writer)
            replyToPeerID?.write(to: &writer)
            quoteText?.write(to: &writer)
            quoteEntities?.write(to: &writer)
            quoteOffset?.write(to: &writer)
            monoforumPeerID?.write(to: &writer)
            todoItemID?.write(to: &writer)
            pollOption?.write(to: &writer)
        }

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3bd4b7c2: try self.init(readingFields: &reader, later: false)
            case 0x75c1ad70: try self.init(readingFields: &reader, later: true)
            case let id: throw .unknownConstructor(id)
            }
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try self.init(readingFields: &reader, later: false)
        }

        package func write(to writer: inout TLWriter) {
            writer.write(id: writer.layer < 231 ? 0x3bd4b7c2 : 0x75c1ad70)
            writeFields(to: &writer)
        }
    }
}
