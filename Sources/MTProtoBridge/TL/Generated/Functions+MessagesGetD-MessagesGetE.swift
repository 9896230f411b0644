// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getDefaultHistoryTTL#658b7188`, answered by `DefaultHistoryTTL`.
    package struct MessagesGetDefaultHistoryTTL: TLFunction {
        package typealias Answer = DefaultHistoryTTL

        package static var id: UInt32 { 0x658b7188 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getDefaultTagReactions#bdf93428`, answered by `messages.Reactions`.
    package struct MessagesGetDefaultTagReactions: TLFunction {
        package typealias Answer = MessagesReactions

        package var hash: Int64

        package static var id: UInt32 { 0xbdf93428 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getDhConfig#26cf8950`, answered by `messages.DhConfig`.
    package struct MessagesGetDhConfig: TLFunction {
        package typealias Answer = MessagesDhConfig

        package var version: Int32
        package var randomLength: Int32

        package static var id: UInt32 { 0x26cf8950 }

        package init(version: Int32, randomLength: Int32) {
            self.version = version
            self.randomLength = randomLength
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            version = try Int32(reading: &reader)
            randomLength = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            version.write(to: &writer)
            randomLength.write(to: &writer)
        }
    }

    /// `messages.getDialogFilters#efd48c89`, answered by `messages.DialogFilters`.
    package struct MessagesGetDialogFilters: TLFunction {
        package typealias Answer = MessagesDialogFilters

        package static var id: UInt32 { 0xefd48c89 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getDialogUnreadMarks#21202222`, answered by `Vector<DialogPeer>`.
    package struct MessagesGetDialogUnreadMarks: TLFunction {
        package typealias Answer = [DialogPeer]

        package var parentPeer: InputPeer?

        package static var id: UInt32 { 0x21202222 }

        package init(parentPeer: InputPeer? = nil) {
            self.parentPeer = parentPeer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            parentPeer = flags & 0x1 != 0 ? try InputPeer(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if parentPeer != nil { flags |= 0x1 }
            flags.write(to: &writer)
            parentPeer?.write(to: &writer)
        }
    }

    /// `messages.getDialogs#a0f4cb4f`, answered by `messages.Dialogs`.
    package struct MessagesGetDialogs: TLFunction {
        package typealias Answer = MessagesDialogs

        package var excludePinned: Bool
        package var folderID: Int32?
        package var offsetDate: Int32
        package var offsetID: Int32
        package var offsetPeer: InputPeer
        package var limit: Int32
        package var hash: Int64

        package static var id: UInt32 { 0xa0f4cb4f }

        package init(
            excludePinned: Bool = false,
            folderID: Int32? = nil,
            offsetDate: Int32,
            offsetID: Int32,
            offsetPeer: InputPeer,
            limit: Int32,
            hash: Int64
        ) {
            self.excludePinned = excludePinned
            self.folderID = folderID
            self.offsetDate = offsetDate
            self.offsetID = offsetID
            self.offsetPeer = offsetPeer
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            excludePinned = flags & 0x1 != 0
            folderID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            offsetDate = try Int32(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetPeer = try InputPeer(reading: &reader)
            limit = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if excludePinned { flags |= 0x1 }
            if folderID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            folderID?.write(to: &writer)
            offsetDate.write(to: &writer)
            offsetID.write(to: &writer)
            offsetPeer.write(to: &writer)
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getDiscussionMessage#446972fd`, answered by `messages.DiscussionMessage`.
    package struct MessagesGetDiscussionMessage: TLFunction {
        package typealias Answer = MessagesDiscussionMessage

        package var peer: InputPeer
        package var msgID: Int32

        package static var id: UInt32 { 0x446972fd }

        package init(peer: InputPeer, msgID: Int32) {
            self.peer = peer
            self.msgID = msgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
        }
    }

    /// `messages.getDocumentByHash#b1f2061f`, answered by `Document`.
    package struct MessagesGetDocumentByHash: TLFunction {
        package typealias Answer = Document

        package var sha256: TLBytes
        package var size: Int64
        package var mimeType: String

        package static var id: UInt32 { 0xb1f2061f }

        package init(sha256: TLBytes, size: Int64, mimeType: String) {
            self.sha256 = sha256
            self.size = size
            self.mimeType = mimeType
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            sha256 = try TLBytes(reading: &reader)
            size = try Int64(reading: &reader)
            mimeType = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            sha256.write(to: &writer)
            size.write(to: &writer)
            mimeType.write(to: &writer)
        }
    }

    /// `messages.getEmojiGroups#7488ce5b`, answered by `messages.EmojiGroups`.
    package struct MessagesGetEmojiGroups: TLFunction {
        package typealias Answer = MessagesEmojiGroups

        package var hash: Int32

        package static var id: UInt32 { 0x7488ce5b }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getEmojiKeywords#35a0e062`, answered by `EmojiKeywordsDifference`.
    package struct MessagesGetEmojiKeywords: TLFunction {
        package typealias Answer = EmojiKeywordsDifference

        package var langCode: String

        package static var id: UInt32 { 0x35a0e062 }

        package init(langCode: String) {
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCode.write(to: &writer)
        }
    }

    /// `messages.getEmojiKeywordsDifference#1508b6af`, answered by `EmojiKeywordsDifference`.
    package struct MessagesGetEmojiKeywordsDifference: TLFunction {
        package typealias Answer = EmojiKeywordsDifference

        package var langCode: String
        package var fromVersion: Int32

        package static var id: UInt32 { 0x1508b6af }

        package init(langCode: String, fromVersion: Int32) {
            self.langCode = langCode
            self.fromVersion = fromVersion
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCode = try String(reading: &reader)
            fromVersion = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCode.write(to: &writer)
            fromVersion.write(to: &writer)
        }
    }

    /// `messages.getEmojiKeywordsLanguages#4e9963b2`, answered by `Vector<EmojiLanguage>`.
    package struct MessagesGetEmojiKeywordsLanguages: TLFunction {
        package typealias Answer = [EmojiLanguage]

        package var langCodes: [String]

        package static var id: UInt32 { 0x4e9963b2 }

        package init(langCodes: [String]) {
            self.langCodes = langCodes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCodes = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCodes.write(to: &writer)
        }
    }

    /// `messages.getEmojiStickers#fbfca18f`, answered by `messages.AllStickers`.
    package struct MessagesGetEmojiStickers: TLFunction {
        package typealias Answer = MessagesAllStickers

        package var hash: Int64

        package static var id: UInt32 { 0xfbfca18f }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getExportedChatInvite#73746f5c`, answered by `messages.ExportedChatInvite`.
    package struct MessagesGetExportedChatInvite: TLFunction {
        package typealias Answer = MessagesExportedChatInvite

        package var peer: InputPeer
        package var link: String

        package static var id: UInt32 { 0x73746f5c }

        package init(peer: InputPeer, link: String) {
            self.peer = peer
            self.link = link
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            link = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            link.write(to: &writer)
        }
    }

    /// `messages.getExportedChatInvites#a2b5a3f6`, answered by `messages.ExportedChatInvites`.
    package struct MessagesGetExportedChatInvites: TLFunction {
        package typealias Answer = MessagesExportedChatInvites

        package var revoked: Bool
        package var peer: InputPeer
        package var adminID: InputUser
        package var offsetDate: Int32?
        package var offsetLink: String?
        package var limit: Int32

        package static var id: UInt32 { 0xa2b5a3f6 }

        package init(
            revoked: Bool = false,
            peer: InputPeer,
            adminID: InputUser,
            offsetDate: Int32? = nil,
            offsetLink: String? = nil,
            limit: Int32
        ) {
            self.revoked = revoked
            self.peer = peer
            self.adminID = adminID
            self.offsetDate = offsetDate
            self.offsetLink = offsetLink
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            revoked = flags & 0x8 != 0
            peer = try InputPeer(reading: &reader)
            adminID = try InputUser(reading: &reader)
            offsetDate = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            offsetLink = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if revoked { flags |= 0x8 }
            if offsetDate != nil, offsetLink != nil { flags |= 0x4 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            adminID.write(to: &writer)
            if flags & 0x4 != 0 { offsetDate?.write(to: &writer) }
            if flags & 0x4 != 0 { offsetLink?.write(to: &writer) }
            limit.write(to: &writer)
        }
    }
}
