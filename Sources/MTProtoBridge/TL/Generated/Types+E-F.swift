// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `EmailVerification`.
    package enum EmailVerification: TLValue {
        case emailVerificationCode(EmailVerificationCode)
        case emailVerificationGoogle(EmailVerificationGoogle)
        case emailVerificationApple(EmailVerificationApple)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x922e55a9: self = .emailVerificationCode(try EmailVerificationCode(readingFields: &reader))
            case 0xdb909ec2: self = .emailVerificationGoogle(try EmailVerificationGoogle(readingFields: &reader))
            case 0x96d074fd: self = .emailVerificationApple(try EmailVerificationApple(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .emailVerificationCode(let value): value.write(to: &writer)
            case .emailVerificationGoogle(let value): value.write(to: &writer)
            case .emailVerificationApple(let value): value.write(to: &writer)
            }
        }
    }

    /// `emailVerificationApple#96d074fd`, a `EmailVerification`.
    package struct EmailVerificationApple: TLConstructor {
        package var token: String

        package static var id: UInt32 { 0x96d074fd }

        package init(token: String) {
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            token = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            token.write(to: &writer)
        }
    }

    /// `emailVerificationCode#922e55a9`, a `EmailVerification`.
    package struct EmailVerificationCode: TLConstructor {
        package var code: String

        package static var id: UInt32 { 0x922e55a9 }

        package init(code: String) {
            self.code = code
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            code = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            code.write(to: &writer)
        }
    }

    /// `emailVerificationGoogle#db909ec2`, a `EmailVerification`.
    package struct EmailVerificationGoogle: TLConstructor {
        package var token: String

        package static var id: UInt32 { 0xdb909ec2 }

        package init(token: String) {
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            token = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            token.write(to: &writer)
        }
    }

    /// `EmojiKeyword`.
    package enum EmojiKeyword: TLValue {
        case emojiKeyword(EmojiKeywordFields)
        case emojiKeywordDeleted(EmojiKeywordDeleted)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xd5b3b9f9: self = .emojiKeyword(try EmojiKeywordFields(readingFields: &reader))
            case 0x236df622: self = .emojiKeywordDeleted(try EmojiKeywordDeleted(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .emojiKeyword(let value): value.write(to: &writer)
            case .emojiKeywordDeleted(let value): value.write(to: &writer)
            }
        }
    }

    /// `emojiKeywordDeleted#236df622`, a `EmojiKeyword`.
    package struct EmojiKeywordDeleted: TLConstructor {
        package var keyword: String
        package var emoticons: [String]

        package static var id: UInt32 { 0x236df622 }

        package init(keyword: String, emoticons: [String]) {
            self.keyword = keyword
            self.emoticons = emoticons
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            keyword = try String(reading: &reader)
            emoticons = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            keyword.write(to: &writer)
            emoticons.write(to: &writer)
        }
    }

    /// `emojiKeyword#d5b3b9f9`, a `EmojiKeyword`.
    package struct EmojiKeywordFields: TLConstructor {
        package var keyword: String
        package var emoticons: [String]

        package static var id: UInt32 { 0xd5b3b9f9 }

        package init(keyword: String, emoticons: [String]) {
            self.keyword = keyword
            self.emoticons = emoticons
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            keyword = try String(reading: &reader)
            emoticons = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            keyword.write(to: &writer)
            emoticons.write(to: &writer)
        }
    }

    /// `emojiKeywordsDifference#5cc761bd`, a `EmojiKeywordsDifference`.
    package struct EmojiKeywordsDifference: TLConstructor {
        package var langCode: String
        package var fromVersion: Int32
        package var version: Int32
        package var keywords: [EmojiKeyword]

        package static var id: UInt32 { 0x5cc761bd }

        package init(langCode: String, fromVersion: Int32, version: Int32, keywords: [EmojiKeyword]) {
            self.langCode = langCode
            self.fromVersion = fromVersion
            self.version = version
            self.keywords = keywords
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCode = try String(reading: &reader)
            fromVersion = try Int32(reading: &reader)
            version = try Int32(reading: &reader)
            keywords = try [EmojiKeyword](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCode.write(to: &writer)
            fromVersion.write(to: &writer)
            version.write(to: &writer)
            keywords.write(to: &writer)
        }
    }

    /// `emojiLanguage#b3fb5361`, a `EmojiLanguage`.
    package struct EmojiLanguage: TLConstructor {
        package var langCode: String

        package static var id: UInt32 { 0xb3fb5361 }

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

    /// `EmojiStatus`.
    package enum EmojiStatus: TLValue {
        case emojiStatusEmpty
        case emojiStatus(EmojiStatusFields)
        indirect case emojiStatusCollectible(EmojiStatusCollectible)
        case inputEmojiStatusCollectible(InputEmojiStatusCollectible)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x2de11aae: self = .emojiStatusEmpty
            case 0xe7ff068a: self = .emojiStatus(try EmojiStatusFields(readingFields: &reader))
            case 0x7184603b: self = .emojiStatusCollectible(try EmojiStatusCollectible(readingFields: &reader))
            case 0x07141dbf: self = .inputEmojiStatusCollectible(try InputEmojiStatusCollectible(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .emojiStatusEmpty: writer.write(id: 0x2de11aae)
            case .emojiStatus(let value): value.write(to: &writer)
            case .emojiStatusCollectible(let value): value.write(to: &writer)
            case .inputEmojiStatusCollectible(let value): value.write(to: &writer)
            }
        }
    }

    /// `emojiStatusCollectible#7184603b`, a `EmojiStatus`.
    package struct EmojiStatusCollectible: TLConstructor {
        package var collectibleID: Int64
        package var documentID: Int64
        package var title: String
        package var slug: String
        package var patternDocumentID: Int64
        package var centerColor: Int32
        package var edgeColor: Int32
        package var patternColor: Int32
        package var textColor: Int32
        package var until: Int32?

        package static var id: UInt32 { 0x7184603b }

        package init(
            collectibleID: Int64,
            documentID: Int64,
            title: String,
            slug: String,
            patternDocumentID: Int64,
            centerColor: Int32,
            edgeColor: Int32,
            patternColor: Int32,
            textColor: Int32,
            until: Int32? = nil
        ) {
            self.collectibleID = collectibleID
            self.documentID = documentID
            self.title = title
            self.slug = slug
            self.patternDocumentID = patternDocumentID
            self.centerColor = centerColor
            self.edgeColor = edgeColor
            self.patternColor = patternColor
            self.textColor = textColor
            self.until = until
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            collectibleID = try Int64(reading: &reader)
            documentID = try Int64(reading: &reader)
            title = try String(reading: &reader)
            slug = try String(reading: &reader)
            patternDocumentID = try Int64(reading: &reader)
            centerColor = try Int32(reading: &reader)
            edgeColor = try Int32(reading: &reader)
            patternColor = try Int32(reading: &reader)
            textColor = try Int32(reading: &reader)
            until = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if until != nil { flags |= 0x1 }
            flags.write(to: &writer)
            collectibleID.write(to: &writer)
            documentID.write(to: &writer)
            title.write(to: &writer)
            slug.write(to: &writer)
            patternDocumentID.write(to: &writer)
            centerColor.write(to: &writer)
            edgeColor.write(to: &writer)
            patternColor.write(to: &writer)
            textColor.write(to: &writer)
            until?.write(to: &writer)
        }
    }

    /// `emojiStatus#e7ff068a`, a `EmojiStatus`.
    package struct EmojiStatusFields: TLConstructor {
        package var documentID: Int64
        package var until: Int32?

        package static var id: UInt32 { 0xe7ff068a }

        package init(documentID: Int64, until: Int32? = nil) {
            self.documentID = documentID
            self.until = until
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            documentID = try Int64(reading: &reader)
            until = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if until != nil { flags |= 0x1 }
            flags.write(to: &writer)
            documentID.write(to: &writer)
            until?.write(to: &writer)
        }
    }

    /// `ExportedChatInvite`.
    package enum ExportedChatInvite: TLValue {
        indirect case chatInviteExported(ChatInviteExported)
        case chatInvitePublicJoinRequests

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xa22cbd96: self = .chatInviteExported(try ChatInviteExported(readingFields: &reader))
            case 0xed107ab7: self = .chatInvitePublicJoinRequests
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatInviteExported(let value): value.write(to: &writer)
            case .chatInvitePublicJoinRequests: writer.write(id: 0xed107ab7)
            }
        }
    }

    /// `exportedMessageLink#5dab1af4`, a `ExportedMessageLink`.
    package struct ExportedMessageLink: TLConstructor {
        package var link: String
        package var html: String

        package static var id: UInt32 { 0x5dab1af4 }

        package init(link: String, html: String) {
            self.link = link
            self.html = html
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            link = try String(reading: &reader)
            html = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            link.write(to: &writer)
            html.write(to: &writer)
        }
    }

    /// `fileHash#f39b035c`, a `FileHash`.
    package struct FileHash: TLConstructor {
        package var offset: Int64
        package var limit: Int32
        package var hash: TLBytes

        package static var id: UInt32 { 0xf39b035c }

        package init(offset: Int64, limit: Int32, hash: TLBytes) {
            self.offset = offset
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
            hash = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `folder#ff544e65`, a `Folder`.
    package struct Folder: TLConstructor {
        package var autofillNewBroadcasts: Bool
        package var autofillPublicGroups: Bool
        package var autofillNewCorrespondents: Bool
        package var id: Int32
        package var title: String
        package var photo: ChatPhoto?

        package static var id: UInt32 { 0xff544e65 }

        package init(
            autofillNewBroadcasts: Bool = false,
            autofillPublicGroups: Bool = false,
            autofillNewCorrespondents: Bool = false,
            id: Int32,
            title: String,
            photo: ChatPhoto? = nil
        ) {
            self.autofillNewBroadcasts = autofillNewBroadcasts
            self.autofillPublicGroups = autofillPublicGroups
            self.autofillNewCorrespondents = autofillNewCorrespondents
            self.id = id
            self.title = title
            self.photo = photo
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            autofillNewBroadcasts = flags & 0x1 != 0
            autofillPublicGroups = flags & 0x2 != 0
            autofillNewCorrespondents = flags & 0x4 != 0
            id = try Int32(reading: &reader)
            title = try String(reading: &reader)
            photo = flags & 0x8 != 0 ? try ChatPhoto(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if autofillNewBroadcasts { flags |= 0x1 }
            if autofillPublicGroups { flags |= 0x2 }
            if autofillNewCorrespondents { flags |= 0x4 }
            if photo != nil { flags |= 0x8 }
            flags.write(to: &writer)
            id.write(to: &writer)
            title.write(to: &writer)
            photo?.write(to: &writer)
        }
    }

    /// `folderPeer#e9baa668`, a `FolderPeer`.
    package struct FolderPeer: TLConstructor {
        package var peer: Peer
        package var folderID: Int32

        package static var id: UInt32 { 0xe9baa668 }

        package init(peer: Peer, folderID: Int32) {
            self.peer = peer
            self.folderID = folderID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            folderID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            folderID.write(to: &writer)
        }
    }
}
