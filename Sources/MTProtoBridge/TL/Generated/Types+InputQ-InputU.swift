// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputQuickReplyShortcut`.
    package enum InputQuickReplyShortcut: TLValue {
        case inputQuickReplyShortcut(InputQuickReplyShortcutFields)
        case inputQuickReplyShortcutId(InputQuickReplyShortcutId)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x24596d41: self = .inputQuickReplyShortcut(try InputQuickReplyShortcutFields(readingFields: &reader))
            case 0x01190cf1: self = .inputQuickReplyShortcutId(try InputQuickReplyShortcutId(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputQuickReplyShortcut(let value): value.write(to: &writer)
            case .inputQuickReplyShortcutId(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputQuickReplyShortcut#24596d41`, a `InputQuickReplyShortcut`.
    package struct InputQuickReplyShortcutFields: TLConstructor {
        package var shortcut: String

        package static var id: UInt32 { 0x24596d41 }

        package init(shortcut: String) {
            self.shortcut = shortcut
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            shortcut = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            shortcut.write(to: &writer)
        }
    }

    /// `inputQuickReplyShortcutId#01190cf1`, a `InputQuickReplyShortcut`.
    package struct InputQuickReplyShortcutId: TLConstructor {
        package var shortcutID: Int32

        package static var id: UInt32 { 0x01190cf1 }

        package init(shortcutID: Int32) {
            self.shortcutID = shortcutID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            shortcutID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            shortcutID.write(to: &writer)
        }
    }

    /// `InputReplyTo`.
    package enum InputReplyTo: TLValue {
        indirect case inputReplyToMessage(InputReplyToMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3bd4b7c2:
                self = .inputReplyToMessage(try InputReplyToMessage(readingFields: &reader, layer: 0))
            case 0x75c1ad70:
                self = .inputReplyToMessage(try InputReplyToMessage(readingFields: &reader, layer: 231))
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

        package init(readingFields reader: inout TLReader, layer: Int32) throws(TLError) {
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
            if layer >= 231 && flags & 0x100 != 0 { try reader.readEmptyVector() }
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
            case 0x3bd4b7c2: try self.init(readingFields: &reader, layer: 0)
            case 0x75c1ad70: try self.init(readingFields: &reader, layer: 231)
            case let id: throw .unknownConstructor(id)
            }
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try self.init(readingFields: &reader, layer: 0)
        }

        package func write(to writer: inout TLWriter) {
            writer.write(id: writer.layer < 231 ? 0x3bd4b7c2 : 0x75c1ad70)
            writeFields(to: &writer)
        }
    }

    /// `inputSecureFileLocation#cbc7ee28`, a `InputFileLocation`.
    package struct InputSecureFileLocation: TLConstructor {
        package var id: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xcbc7ee28 }

        package init(id: Int64, accessHash: Int64) {
            self.id = id
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }

    /// `inputSingleMedia#1cc6e91f`, a `InputSingleMedia`.
    package struct InputSingleMedia: TLConstructor {
        package var media: InputMedia
        package var randomID: Int64
        package var message: String
        package var entities: [MessageEntity]?

        package static var id: UInt32 { 0x1cc6e91f }

        package init(media: InputMedia, randomID: Int64, message: String, entities: [MessageEntity]? = nil) {
            self.media = media
            self.randomID = randomID
            self.message = message
            self.entities = entities
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            media = try InputMedia(reading: &reader)
            randomID = try Int64(reading: &reader)
            message = try String(reading: &reader)
            entities = flags & 0x1 != 0 ? try [MessageEntity](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if entities != nil { flags |= 0x1 }
            flags.write(to: &writer)
            media.write(to: &writer)
            randomID.write(to: &writer)
            message.write(to: &writer)
            entities?.write(to: &writer)
        }
    }

    /// `InputStickerSet`.
    package enum InputStickerSet: TLValue {
        case inputStickerSetEmpty
        case inputStickerSetID(InputStickerSetID)
        case inputStickerSetShortName(InputStickerSetShortName)
        case inputStickerSetAnimatedEmoji
        case inputStickerSetDice(InputStickerSetDice)
        case inputStickerSetAnimatedEmojiAnimations
        case inputStickerSetPremiumGifts
        case inputStickerSetEmojiGenericAnimations
        case inputStickerSetEmojiDefaultStatuses
        case inputStickerSetEmojiDefaultTopicIcons
        case inputStickerSetEmojiChannelDefaultStatuses
        case inputStickerSetTonGifts

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xffb62b95: self = .inputStickerSetEmpty
            case 0x9de7a269: self = .inputStickerSetID(try InputStickerSetID(readingFields: &reader))
            case 0x861cc8a0: self = .inputStickerSetShortName(try InputStickerSetShortName(readingFields: &reader))
            case 0x028703c8: self = .inputStickerSetAnimatedEmoji
            case 0xe67f520e: self = .inputStickerSetDice(try InputStickerSetDice(readingFields: &reader))
            case 0x0cde3739: self = .inputStickerSetAnimatedEmojiAnimations
            case 0xc88b3b02: self = .inputStickerSetPremiumGifts
            case 0x04c4d4ce: self = .inputStickerSetEmojiGenericAnimations
            case 0x29d0f5ee: self = .inputStickerSetEmojiDefaultStatuses
            case 0x44c1f8e9: self = .inputStickerSetEmojiDefaultTopicIcons
            case 0x49748553: self = .inputStickerSetEmojiChannelDefaultStatuses
            case 0x1cf671a0: self = .inputStickerSetTonGifts
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputStickerSetEmpty: writer.write(id: 0xffb62b95)
            case .inputStickerSetID(let value): value.write(to: &writer)
            case .inputStickerSetShortName(let value): value.write(to: &writer)
            case .inputStickerSetAnimatedEmoji: writer.write(id: 0x028703c8)
            case .inputStickerSetDice(let value): value.write(to: &writer)
            case .inputStickerSetAnimatedEmojiAnimations: writer.write(id: 0x0cde3739)
            case .inputStickerSetPremiumGifts: writer.write(id: 0xc88b3b02)
            case .inputStickerSetEmojiGenericAnimations: writer.write(id: 0x04c4d4ce)
            case .inputStickerSetEmojiDefaultStatuses: writer.write(id: 0x29d0f5ee)
            case .inputStickerSetEmojiDefaultTopicIcons: writer.write(id: 0x44c1f8e9)
            case .inputStickerSetEmojiChannelDefaultStatuses: writer.write(id: 0x49748553)
            case .inputStickerSetTonGifts: writer.write(id: 0x1cf671a0)
            }
        }
    }

    /// `inputStickerSetDice#e67f520e`, a `InputStickerSet`.
    package struct InputStickerSetDice: TLConstructor {
        package var emoticon: String

        package static var id: UInt32 { 0xe67f520e }

        package init(emoticon: String) {
            self.emoticon = emoticon
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            emoticon = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            emoticon.write(to: &writer)
        }
    }

    /// `inputStickerSetID#9de7a269`, a `InputStickerSet`.
    package struct InputStickerSetID: TLConstructor {
        package var id: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0x9de7a269 }

        package init(id: Int64, accessHash: Int64) {
            self.id = id
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }

    /// `inputStickerSetShortName#861cc8a0`, a `InputStickerSet`.
    package struct InputStickerSetShortName: TLConstructor {
        package var shortName: String

        package static var id: UInt32 { 0x861cc8a0 }

        package init(shortName: String) {
            self.shortName = shortName
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            shortName = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            shortName.write(to: &writer)
        }
    }

    /// `inputStickerSetThumb#9d84f3db`, a `InputFileLocation`.
    package struct InputStickerSetThumb: TLConstructor {
        package var stickerset: InputStickerSet
        package var thumbVersion: Int32

        package static var id: UInt32 { 0x9d84f3db }

        package init(stickerset: InputStickerSet, thumbVersion: Int32) {
            self.stickerset = stickerset
            self.thumbVersion = thumbVersion
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            stickerset = try InputStickerSet(reading: &reader)
            thumbVersion = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            stickerset.write(to: &writer)
            thumbVersion.write(to: &writer)
        }
    }

    /// `InputUser`.
    package enum InputUser: TLValue {
        case inputUserEmpty
        case inputUserSelf
        case inputUser(InputUserFields)
        case inputUserFromMessage(InputUserFromMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb98886cf: self = .inputUserEmpty
            case 0xf7c1b13f, 0x7da07ec9: self = .inputUserSelf
            case 0xf21158c6, 0xdde8a54c: self = .inputUser(try InputUserFields(readingFields: &reader))
            case 0x1da448e2: self = .inputUserFromMessage(try InputUserFromMessage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputUserEmpty: writer.write(id: 0xb98886cf)
            case .inputUserSelf: writer.write(id: 0xf7c1b13f)
            case .inputUser(let value): value.write(to: &writer)
            case .inputUserFromMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputUser#f21158c6`, a `InputUser`.
    package struct InputUserFields: TLConstructor {
        package var userID: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xf21158c6 }

        package init(userID: Int64, accessHash: Int64) {
            self.userID = userID
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }

    /// `inputUserFromMessage#1da448e2`, a `InputUser`.
    package struct InputUserFromMessage: TLConstructor {
        package var peer: InputPeer
        package var msgID: Int32
        package var userID: Int64

        package static var id: UInt32 { 0x1da448e2 }

        package init(peer: InputPeer, msgID: Int32, userID: Int64) {
            self.peer = peer
            self.msgID = msgID
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            userID.write(to: &writer)
        }
    }
}
