// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Updates`.
    package enum Updates: TLValue {
        case updatesTooLong
        indirect case updateShortMessage(UpdateShortMessage)
        indirect case updateShortChatMessage(UpdateShortChatMessage)
        indirect case updateShort(UpdateShort)
        case updatesCombined(UpdatesCombined)
        case updates(UpdatesFields)
        indirect case updateShortSentMessage(UpdateShortSentMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe317af7e: self = .updatesTooLong
            case 0x313bc7f8: self = .updateShortMessage(try UpdateShortMessage(readingFields: &reader))
            case 0x4d6deea5: self = .updateShortChatMessage(try UpdateShortChatMessage(readingFields: &reader))
            case 0x78d4dec1: self = .updateShort(try UpdateShort(readingFields: &reader))
            case 0x725b04c3: self = .updatesCombined(try UpdatesCombined(readingFields: &reader))
            case 0x74ae4240: self = .updates(try UpdatesFields(readingFields: &reader))
            case 0x9015e101: self = .updateShortSentMessage(try UpdateShortSentMessage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .updatesTooLong: writer.write(id: 0xe317af7e)
            case .updateShortMessage(let value): value.write(to: &writer)
            case .updateShortChatMessage(let value): value.write(to: &writer)
            case .updateShort(let value): value.write(to: &writer)
            case .updatesCombined(let value): value.write(to: &writer)
            case .updates(let value): value.write(to: &writer)
            case .updateShortSentMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `updates.ChannelDifference`.
    package enum UpdatesChannelDifference: TLValue {
        case channelDifferenceEmpty(UpdatesChannelDifferenceEmpty)
        case channelDifferenceTooLong(UpdatesChannelDifferenceTooLong)
        case channelDifference(UpdatesChannelDifferenceFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3e11affb: self = .channelDifferenceEmpty(try UpdatesChannelDifferenceEmpty(readingFields: &reader))
            case 0xa4bcc6fe: self = .channelDifferenceTooLong(try UpdatesChannelDifferenceTooLong(readingFields: &reader))
            case 0x2064674e: self = .channelDifference(try UpdatesChannelDifferenceFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .channelDifferenceEmpty(let value): value.write(to: &writer)
            case .channelDifferenceTooLong(let value): value.write(to: &writer)
            case .channelDifference(let value): value.write(to: &writer)
            }
        }
    }

    /// `updates.channelDifferenceEmpty#3e11affb`, a `updates.ChannelDifference`.
    package struct UpdatesChannelDifferenceEmpty: TLConstructor {
        package var final: Bool
        package var pts: Int32
        package var timeout: Int32?

        package static var id: UInt32 { 0x3e11affb }

        package init(final: Bool = false, pts: Int32, timeout: Int32? = nil) {
            self.final = final
            self.pts = pts
            self.timeout = timeout
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            final = flags & 0x1 != 0
            pts = try Int32(reading: &reader)
            timeout = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if final { flags |= 0x1 }
            if timeout != nil { flags |= 0x2 }
            flags.write(to: &writer)
            pts.write(to: &writer)
            timeout?.write(to: &writer)
        }
    }

    /// `updates.channelDifference#2064674e`, a `updates.ChannelDifference`.
    package struct UpdatesChannelDifferenceFields: TLConstructor {
        package var final: Bool
        package var pts: Int32
        package var timeout: Int32?
        package var newMessages: [Message]
        package var otherUpdates: [Update]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x2064674e }

        package init(
            final: Bool = false,
            pts: Int32,
            timeout: Int32? = nil,
            newMessages: [Message],
            otherUpdates: [Update],
            chats: [Chat],
            users: [User]
        ) {
            self.final = final
            self.pts = pts
            self.timeout = timeout
            self.newMessages = newMessages
            self.otherUpdates = otherUpdates
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            final = flags & 0x1 != 0
            pts = try Int32(reading: &reader)
            timeout = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            newMessages = try [Message](reading: &reader)
            otherUpdates = try [Update](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if final { flags |= 0x1 }
            if timeout != nil { flags |= 0x2 }
            flags.write(to: &writer)
            pts.write(to: &writer)
            timeout?.write(to: &writer)
            newMessages.write(to: &writer)
            otherUpdates.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `updates.channelDifferenceTooLong#a4bcc6fe`, a `updates.ChannelDifference`.
    package struct UpdatesChannelDifferenceTooLong: TLConstructor {
        package var final: Bool
        package var timeout: Int32?
        package var dialog: Dialog
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xa4bcc6fe }

        package init(
            final: Bool = false,
            timeout: Int32? = nil,
            dialog: Dialog,
            messages: [Message],
            chats: [Chat],
            users: [User]
        ) {
            self.final = final
            self.timeout = timeout
            self.dialog = dialog
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            final = flags & 0x1 != 0
            timeout = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            dialog = try Dialog(reading: &reader)
            messages = try [Message](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if final { flags |= 0x1 }
            if timeout != nil { flags |= 0x2 }
            flags.write(to: &writer)
            timeout?.write(to: &writer)
            dialog.write(to: &writer)
            messages.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `updatesCombined#725b04c3`, a `Updates`.
    package struct UpdatesCombined: TLConstructor {
        package var updates: [Update]
        package var users: [User]
        package var chats: [Chat]
        package var date: Int32
        package var seqStart: Int32
        package var seq: Int32

        package static var id: UInt32 { 0x725b04c3 }

        package init(
            updates: [Update],
            users: [User],
            chats: [Chat],
            date: Int32,
            seqStart: Int32,
            seq: Int32
        ) {
            self.updates = updates
            self.users = users
            self.chats = chats
            self.date = date
            self.seqStart = seqStart
            self.seq = seq
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            updates = try [Update](reading: &reader)
            users = try [User](reading: &reader)
            chats = try [Chat](reading: &reader)
            date = try Int32(reading: &reader)
            seqStart = try Int32(reading: &reader)
            seq = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            updates.write(to: &writer)
            users.write(to: &writer)
            chats.write(to: &writer)
            date.write(to: &writer)
            seqStart.write(to: &writer)
            seq.write(to: &writer)
        }
    }

    /// `updates.Difference`.
    package enum UpdatesDifference: TLValue {
        case differenceEmpty(UpdatesDifferenceEmpty)
        case difference(UpdatesDifferenceFields)
        case differenceSlice(UpdatesDifferenceSlice)
        case differenceTooLong(UpdatesDifferenceTooLong)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x5d75a138: self = .differenceEmpty(try UpdatesDifferenceEmpty(readingFields: &reader))
            case 0x00f49ca0: self = .difference(try UpdatesDifferenceFields(readingFields: &reader))
            case 0xa8fb1981: self = .differenceSlice(try UpdatesDifferenceSlice(readingFields: &reader))
            case 0x4afe8f6d: self = .differenceTooLong(try UpdatesDifferenceTooLong(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .differenceEmpty(let value): value.write(to: &writer)
            case .difference(let value): value.write(to: &writer)
            case .differenceSlice(let value): value.write(to: &writer)
            case .differenceTooLong(let value): value.write(to: &writer)
            }
        }
    }

    /// `updates.differenceEmpty#5d75a138`, a `updates.Difference`.
    package struct UpdatesDifferenceEmpty: TLConstructor {
        package var date: Int32
        package var seq: Int32

        package static var id: UInt32 { 0x5d75a138 }

        package init(date: Int32, seq: Int32) {
            self.date = date
            self.seq = seq
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            date = try Int32(reading: &reader)
            seq = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            date.write(to: &writer)
            seq.write(to: &writer)
        }
    }

    /// `updates.difference#00f49ca0`, a `updates.Difference`.
    package struct UpdatesDifferenceFields: TLConstructor {
        package var newMessages: [Message]
        package var otherUpdates: [Update]
        package var chats: [Chat]
        package var users: [User]
        package var state: UpdatesState

        package static var id: UInt32 { 0x00f49ca0 }

        package init(
            newMessages: [Message],
            otherUpdates: [Update],
            chats: [Chat],
            users: [User],
            state: UpdatesState
        ) {
            self.newMessages = newMessages
            self.otherUpdates = otherUpdates
            self.chats = chats
            self.users = users
            self.state = state
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            newMessages = try [Message](reading: &reader)
            try reader.readEmptyVector()
            otherUpdates = try [Update](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
            state = try UpdatesState(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            newMessages.write(to: &writer)
            writer.writeEmptyVector()
            otherUpdates.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
            state.write(to: &writer)
        }
    }

    /// `updates.differenceSlice#a8fb1981`, a `updates.Difference`.
    package struct UpdatesDifferenceSlice: TLConstructor {
        package var newMessages: [Message]
        package var otherUpdates: [Update]
        package var chats: [Chat]
        package var users: [User]
        package var intermediateState: UpdatesState

        package static var id: UInt32 { 0xa8fb1981 }

        package init(
            newMessages: [Message],
            otherUpdates: [Update],
            chats: [Chat],
            users: [User],
            intermediateState: UpdatesState
        ) {
            self.newMessages = newMessages
            self.otherUpdates = otherUpdates
            self.chats = chats
            self.users = users
            self.intermediateState = intermediateState
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            newMessages = try [Message](reading: &reader)
            try reader.readEmptyVector()
            otherUpdates = try [Update](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
            intermediateState = try UpdatesState(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            newMessages.write(to: &writer)
            writer.writeEmptyVector()
            otherUpdates.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
            intermediateState.write(to: &writer)
        }
    }

    /// `updates.differenceTooLong#4afe8f6d`, a `updates.Difference`.
    package struct UpdatesDifferenceTooLong: TLConstructor {
        package var pts: Int32

        package static var id: UInt32 { 0x4afe8f6d }

        package init(pts: Int32) {
            self.pts = pts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pts.write(to: &writer)
        }
    }

    /// `updates#74ae4240`, a `Updates`.
    package struct UpdatesFields: TLConstructor {
        package var updates: [Update]
        package var users: [User]
        package var chats: [Chat]
        package var date: Int32
        package var seq: Int32

        package static var id: UInt32 { 0x74ae4240 }

        package init(updates: [Update], users: [User], chats: [Chat], date: Int32, seq: Int32) {
            self.updates = updates
            self.users = users
            self.chats = chats
            self.date = date
            self.seq = seq
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            updates = try [Update](reading: &reader)
            users = try [User](reading: &reader)
            chats = try [Chat](reading: &reader)
            date = try Int32(reading: &reader)
            seq = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            updates.write(to: &writer)
            users.write(to: &writer)
            chats.write(to: &writer)
            date.write(to: &writer)
            seq.write(to: &writer)
        }
    }

    /// `updates.state#a56c2a3e`, a `updates.State`.
    package struct UpdatesState: TLConstructor {
        package var pts: Int32
        package var qts: Int32
        package var date: Int32
        package var seq: Int32
        package var unreadCount: Int32

        package static var id: UInt32 { 0xa56c2a3e }

        package init(pts: Int32, qts: Int32, date: Int32, seq: Int32, unreadCount: Int32) {
            self.pts = pts
            self.qts = qts
            self.date = date
            self.seq = seq
            self.unreadCount = unreadCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pts = try Int32(reading: &reader)
            qts = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
            seq = try Int32(reading: &reader)
            unreadCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pts.write(to: &writer)
            qts.write(to: &writer)
            date.write(to: &writer)
            seq.write(to: &writer)
            unreadCount.write(to: &writer)
        }
    }
}
