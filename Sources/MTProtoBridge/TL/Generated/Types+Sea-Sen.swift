// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `searchPostsFlood#3e0b5b6a`, a `SearchPostsFlood`.
    package struct SearchPostsFlood: TLConstructor {
        package var queryIsFree: Bool
        package var totalDaily: Int32
        package var remains: Int32
        package var waitTill: Int32?
        package var starsAmount: Int64

        package static var id: UInt32 { 0x3e0b5b6a }

        package init(
            queryIsFree: Bool = false,
            totalDaily: Int32,
            remains: Int32,
            waitTill: Int32? = nil,
            starsAmount: Int64
        ) {
            self.queryIsFree = queryIsFree
            self.totalDaily = totalDaily
            self.remains = remains
            self.waitTill = waitTill
            self.starsAmount = starsAmount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            queryIsFree = flags & 0x1 != 0
            totalDaily = try Int32(reading: &reader)
            remains = try Int32(reading: &reader)
            waitTill = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            starsAmount = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if queryIsFree { flags |= 0x1 }
            if waitTill != nil { flags |= 0x2 }
            flags.write(to: &writer)
            totalDaily.write(to: &writer)
            remains.write(to: &writer)
            waitTill?.write(to: &writer)
            starsAmount.write(to: &writer)
        }
    }

    /// `SecurePasswordKdfAlgo`.
    package enum SecurePasswordKdfAlgo: TLValue {
        case securePasswordKdfAlgoUnknown
        case securePasswordKdfAlgoPBKDF2HMACSHA512iter100000(SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000)
        case securePasswordKdfAlgoSHA512(SecurePasswordKdfAlgoSHA512)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x004a8537: self = .securePasswordKdfAlgoUnknown
            case 0xbbf2dda0: self = .securePasswordKdfAlgoPBKDF2HMACSHA512iter100000(try SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000(readingFields: &reader))
            case 0x86471d92: self = .securePasswordKdfAlgoSHA512(try SecurePasswordKdfAlgoSHA512(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .securePasswordKdfAlgoUnknown: writer.write(id: 0x004a8537)
            case .securePasswordKdfAlgoPBKDF2HMACSHA512iter100000(let value): value.write(to: &writer)
            case .securePasswordKdfAlgoSHA512(let value): value.write(to: &writer)
            }
        }
    }

    /// `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0`, a `SecurePasswordKdfAlgo`.
    package struct SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000: TLConstructor {
        package var salt: TLBytes

        package static var id: UInt32 { 0xbbf2dda0 }

        package init(salt: TLBytes) {
            self.salt = salt
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            salt = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            salt.write(to: &writer)
        }
    }

    /// `securePasswordKdfAlgoSHA512#86471d92`, a `SecurePasswordKdfAlgo`.
    package struct SecurePasswordKdfAlgoSHA512: TLConstructor {
        package var salt: TLBytes

        package static var id: UInt32 { 0x86471d92 }

        package init(salt: TLBytes) {
            self.salt = salt
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            salt = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            salt.write(to: &writer)
        }
    }

    /// `sendAsPeer#b81c7034`, a `SendAsPeer`.
    package struct SendAsPeer: TLConstructor {
        package var premiumRequired: Bool
        package var peer: Peer

        package static var id: UInt32 { 0xb81c7034 }

        package init(premiumRequired: Bool = false, peer: Peer) {
            self.premiumRequired = premiumRequired
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            premiumRequired = flags & 0x1 != 0
            peer = try Peer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if premiumRequired { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
        }
    }

    /// `SendMessageAction`.
    package enum SendMessageAction: TLValue {
        case sendMessageTypingAction
        case sendMessageCancelAction
        case sendMessageRecordVideoAction
        case sendMessageUploadVideoAction(SendMessageUploadVideoAction)
        case sendMessageRecordAudioAction
        case sendMessageUploadAudioAction(SendMessageUploadAudioAction)
        case sendMessageUploadPhotoAction(SendMessageUploadPhotoAction)
        case sendMessageUploadDocumentAction(SendMessageUploadDocumentAction)
        case sendMessageGeoLocationAction
        case sendMessageChooseContactAction
        case sendMessageGamePlayAction
        case sendMessageRecordRoundAction
        case sendMessageUploadRoundAction(SendMessageUploadRoundAction)
        case speakingInGroupCallAction
        case sendMessageHistoryImportAction(SendMessageHistoryImportAction)
        case sendMessageChooseStickerAction
        case sendMessageEmojiInteraction(SendMessageEmojiInteraction)
        case sendMessageEmojiInteractionSeen(SendMessageEmojiInteractionSeen)
        case sendMessageTextDraftAction(SendMessageTextDraftAction)
        case sendMessageStopDraftAction(SendMessageStopDraftAction)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x16bf744e: self = .sendMessageTypingAction
            case 0xfd5ec8f5: self = .sendMessageCancelAction
            case 0xa187d66f: self = .sendMessageRecordVideoAction
            case 0xe9763aec: self = .sendMessageUploadVideoAction(try SendMessageUploadVideoAction(readingFields: &reader))
            case 0xd52f73f7: self = .sendMessageRecordAudioAction
            case 0xf351d7ab: self = .sendMessageUploadAudioAction(try SendMessageUploadAudioAction(readingFields: &reader))
            case 0xd1d34a26: self = .sendMessageUploadPhotoAction(try SendMessageUploadPhotoAction(readingFields: &reader))
            case 0xaa0cd9e4: self = .sendMessageUploadDocumentAction(try SendMessageUploadDocumentAction(readingFields: &reader))
            case 0x176f8ba1: self = .sendMessageGeoLocationAction
            case 0x628cbc6f: self = .sendMessageChooseContactAction
            case 0xdd6a8f48: self = .sendMessageGamePlayAction
            case 0x88f27fbc: self = .sendMessageRecordRoundAction
            case 0x243e1c66: self = .sendMessageUploadRoundAction(try SendMessageUploadRoundAction(readingFields: &reader))
            case 0xd92c2285: self = .speakingInGroupCallAction
            case 0xdbda9246: self = .sendMessageHistoryImportAction(try SendMessageHistoryImportAction(readingFields: &reader))
            case 0xb05ac6b1: self = .sendMessageChooseStickerAction
            case 0x25972bcb: self = .sendMessageEmojiInteraction(try SendMessageEmojiInteraction(readingFields: &reader))
            case 0xb665902e: self = .sendMessageEmojiInteractionSeen(try SendMessageEmojiInteractionSeen(readingFields: &reader))
            case 0x3630b85a: self = .sendMessageTextDraftAction(try SendMessageTextDraftAction(readingFields: &reader))
            case 0xfbf902b0: self = .sendMessageStopDraftAction(try SendMessageStopDraftAction(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .sendMessageTypingAction: writer.write(id: 0x16bf744e)
            case .sendMessageCancelAction: writer.write(id: 0xfd5ec8f5)
            case .sendMessageRecordVideoAction: writer.write(id: 0xa187d66f)
            case .sendMessageUploadVideoAction(let value): value.write(to: &writer)
            case .sendMessageRecordAudioAction: writer.write(id: 0xd52f73f7)
            case .sendMessageUploadAudioAction(let value): value.write(to: &writer)
            case .sendMessageUploadPhotoAction(let value): value.write(to: &writer)
            case .sendMessageUploadDocumentAction(let value): value.write(to: &writer)
            case .sendMessageGeoLocationAction: writer.write(id: 0x176f8ba1)
            case .sendMessageChooseContactAction: writer.write(id: 0x628cbc6f)
            case .sendMessageGamePlayAction: writer.write(id: 0xdd6a8f48)
            case .sendMessageRecordRoundAction: writer.write(id: 0x88f27fbc)
            case .sendMessageUploadRoundAction(let value): value.write(to: &writer)
            case .speakingInGroupCallAction: writer.write(id: 0xd92c2285)
            case .sendMessageHistoryImportAction(let value): value.write(to: &writer)
            case .sendMessageChooseStickerAction: writer.write(id: 0xb05ac6b1)
            case .sendMessageEmojiInteraction(let value): value.write(to: &writer)
            case .sendMessageEmojiInteractionSeen(let value): value.write(to: &writer)
            case .sendMessageTextDraftAction(let value): value.write(to: &writer)
            case .sendMessageStopDraftAction(let value): value.write(to: &writer)
            }
        }
    }

    /// `sendMessageEmojiInteraction#25972bcb`, a `SendMessageAction`.
    package struct SendMessageEmojiInteraction: TLConstructor {
        package var emoticon: String
        package var msgID: Int32
        package var interaction: DataJSON

        package static var id: UInt32 { 0x25972bcb }

        package init(emoticon: String, msgID: Int32, interaction: DataJSON) {
            self.emoticon = emoticon
            self.msgID = msgID
            self.interaction = interaction
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            emoticon = try String(reading: &reader)
            msgID = try Int32(reading: &reader)
            interaction = try DataJSON(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            emoticon.write(to: &writer)
            msgID.write(to: &writer)
            interaction.write(to: &writer)
        }
    }

    /// `sendMessageEmojiInteractionSeen#b665902e`, a `SendMessageAction`.
    package struct SendMessageEmojiInteractionSeen: TLConstructor {
        package var emoticon: String

        package static var id: UInt32 { 0xb665902e }

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

    /// `sendMessageHistoryImportAction#dbda9246`, a `SendMessageAction`.
    package struct SendMessageHistoryImportAction: TLConstructor {
        package var progress: Int32

        package static var id: UInt32 { 0xdbda9246 }

        package init(progress: Int32) {
            self.progress = progress
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            progress = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            progress.write(to: &writer)
        }
    }

    /// `sendMessageStopDraftAction#fbf902b0`, a `SendMessageAction`.
    package struct SendMessageStopDraftAction: TLConstructor {
        package var randomID: Int64

        package static var id: UInt32 { 0xfbf902b0 }

        package init(randomID: Int64) {
            self.randomID = randomID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            randomID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            randomID.write(to: &writer)
        }
    }

    /// `sendMessageTextDraftAction#3630b85a`, a `SendMessageAction`.
    package struct SendMessageTextDraftAction: TLConstructor {
        package var canStop: Bool
        package var keepOnStop: Bool
        package var randomID: Int64
        package var text: TextWithEntities

        package static var id: UInt32 { 0x3630b85a }

        package init(
            canStop: Bool = false,
            keepOnStop: Bool = false,
            randomID: Int64,
            text: TextWithEntities
        ) {
            self.canStop = canStop
            self.keepOnStop = keepOnStop
            self.randomID = randomID
            self.text = text
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            canStop = flags & 0x1 != 0
            keepOnStop = flags & 0x2 != 0
            randomID = try Int64(reading: &reader)
            text = try TextWithEntities(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if canStop { flags |= 0x1 }
            if keepOnStop { flags |= 0x2 }
            flags.write(to: &writer)
            randomID.write(to: &writer)
            text.write(to: &writer)
        }
    }

    /// `sendMessageUploadAudioAction#f351d7ab`, a `SendMessageAction`.
    package struct SendMessageUploadAudioAction: TLConstructor {
        package var progress: Int32

        package static var id: UInt32 { 0xf351d7ab }

        package init(progress: Int32) {
            self.progress = progress
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            progress = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            progress.write(to: &writer)
        }
    }

    /// `sendMessageUploadDocumentAction#aa0cd9e4`, a `SendMessageAction`.
    package struct SendMessageUploadDocumentAction: TLConstructor {
        package var progress: Int32

        package static var id: UInt32 { 0xaa0cd9e4 }

        package init(progress: Int32) {
            self.progress = progress
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            progress = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            progress.write(to: &writer)
        }
    }

    /// `sendMessageUploadPhotoAction#d1d34a26`, a `SendMessageAction`.
    package struct SendMessageUploadPhotoAction: TLConstructor {
        package var progress: Int32

        package static var id: UInt32 { 0xd1d34a26 }

        package init(progress: Int32) {
            self.progress = progress
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            progress = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            progress.write(to: &writer)
        }
    }

    /// `sendMessageUploadRoundAction#243e1c66`, a `SendMessageAction`.
    package struct SendMessageUploadRoundAction: TLConstructor {
        package var progress: Int32

        package static var id: UInt32 { 0x243e1c66 }

        package init(progress: Int32) {
            self.progress = progress
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            progress = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            progress.write(to: &writer)
        }
    }

    /// `sendMessageUploadVideoAction#e9763aec`, a `SendMessageAction`.
    package struct SendMessageUploadVideoAction: TLConstructor {
        package var progress: Int32

        package static var id: UInt32 { 0xe9763aec }

        package init(progress: Int32) {
            self.progress = progress
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            progress = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            progress.write(to: &writer)
        }
    }
}
