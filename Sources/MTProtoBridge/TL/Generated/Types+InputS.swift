// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
