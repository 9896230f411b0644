// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.Themes`.
    package enum AccountThemes: TLValue {
        case themesNotModified
        case themes(AccountThemesFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf41eb622: self = .themesNotModified
            case 0x9a3d8c6d: self = .themes(try AccountThemesFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .themesNotModified: writer.write(id: 0xf41eb622)
            case .themes(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.themes#9a3d8c6d`, a `account.Themes`.
    package struct AccountThemesFields: TLConstructor {
        package var hash: Int64

        package static var id: UInt32 { 0x9a3d8c6d }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
        }
    }

    /// `account.tmpPassword#db64fd34`, a `account.TmpPassword`.
    package struct AccountTmpPassword: TLConstructor {
        package var tmpPassword: TLBytes
        package var validUntil: Int32

        package static var id: UInt32 { 0xdb64fd34 }

        package init(tmpPassword: TLBytes, validUntil: Int32) {
            self.tmpPassword = tmpPassword
            self.validUntil = validUntil
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            tmpPassword = try TLBytes(reading: &reader)
            validUntil = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            tmpPassword.write(to: &writer)
            validUntil.write(to: &writer)
        }
    }

    /// `account.WallPapers`.
    package enum AccountWallPapers: TLValue {
        case wallPapersNotModified
        case wallPapers(AccountWallPapersFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1c199183: self = .wallPapersNotModified
            case 0xcdc3858c: self = .wallPapers(try AccountWallPapersFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .wallPapersNotModified: writer.write(id: 0x1c199183)
            case .wallPapers(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.wallPapers#cdc3858c`, a `account.WallPapers`.
    package struct AccountWallPapersFields: TLConstructor {
        package var hash: Int64

        package static var id: UInt32 { 0xcdc3858c }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
        }
    }

    /// `account.webAuthorizations#ed56c9fc`, a `account.WebAuthorizations`.
    package struct AccountWebAuthorizations: TLConstructor {
        package var authorizations: [WebAuthorization]
        package var users: [User]

        package static var id: UInt32 { 0xed56c9fc }

        package init(authorizations: [WebAuthorization], users: [User]) {
            self.authorizations = authorizations
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            authorizations = try [WebAuthorization](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            authorizations.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `account.WebBrowserSettings`.
    package enum AccountWebBrowserSettings: TLValue {
        case webBrowserSettingsNotModified
        case webBrowserSettings(AccountWebBrowserSettingsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xc31c8f4e: self = .webBrowserSettingsNotModified
            case 0x79eb8cb3: self = .webBrowserSettings(try AccountWebBrowserSettingsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .webBrowserSettingsNotModified: writer.write(id: 0xc31c8f4e)
            case .webBrowserSettings(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.webBrowserSettings#79eb8cb3`, a `account.WebBrowserSettings`.
    package struct AccountWebBrowserSettingsFields: TLConstructor {
        package var openExternalBrowser: Bool
        package var displayCloseButton: Bool
        package var externalExceptions: [WebDomainException]
        package var inappExceptions: [WebDomainException]
        package var hash: Int64

        package static var id: UInt32 { 0x79eb8cb3 }

        package init(
            openExternalBrowser: Bool = false,
            displayCloseButton: Bool = false,
            externalExceptions: [WebDomainException],
            inappExceptions: [WebDomainException],
            hash: Int64
        ) {
            self.openExternalBrowser = openExternalBrowser
            self.displayCloseButton = displayCloseButton
            self.externalExceptions = externalExceptions
            self.inappExceptions = inappExceptions
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            openExternalBrowser = flags & 0x1 != 0
            displayCloseButton = flags & 0x2 != 0
            externalExceptions = try [WebDomainException](reading: &reader)
            inappExceptions = try [WebDomainException](reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if openExternalBrowser { flags |= 0x1 }
            if displayCloseButton { flags |= 0x2 }
            flags.write(to: &writer)
            externalExceptions.write(to: &writer)
            inappExceptions.write(to: &writer)
            hash.write(to: &writer)
        }
    }
}
