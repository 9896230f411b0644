// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
