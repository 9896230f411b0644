// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `webAuthorization#a6f8f452`, a `WebAuthorization`.
    package struct WebAuthorization: TLConstructor {
        package var hash: Int64
        package var botID: Int64
        package var domain: String
        package var browser: String
        package var platform: String
        package var dateCreated: Int32
        package var dateActive: Int32
        package var ip: String
        package var region: String

        package static var id: UInt32 { 0xa6f8f452 }

        package init(
            hash: Int64,
            botID: Int64,
            domain: String,
            browser: String,
            platform: String,
            dateCreated: Int32,
            dateActive: Int32,
            ip: String,
            region: String
        ) {
            self.hash = hash
            self.botID = botID
            self.domain = domain
            self.browser = browser
            self.platform = platform
            self.dateCreated = dateCreated
            self.dateActive = dateActive
            self.ip = ip
            self.region = region
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            botID = try Int64(reading: &reader)
            domain = try String(reading: &reader)
            browser = try String(reading: &reader)
            platform = try String(reading: &reader)
            dateCreated = try Int32(reading: &reader)
            dateActive = try Int32(reading: &reader)
            ip = try String(reading: &reader)
            region = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            botID.write(to: &writer)
            domain.write(to: &writer)
            browser.write(to: &writer)
            platform.write(to: &writer)
            dateCreated.write(to: &writer)
            dateActive.write(to: &writer)
            ip.write(to: &writer)
            region.write(to: &writer)
        }
    }

    /// `webDomainException#933ca597`, a `WebDomainException`.
    package struct WebDomainException: TLConstructor {
        package var domain: String
        package var url: String
        package var title: String
        package var favicon: Int64?

        package static var id: UInt32 { 0x933ca597 }

        package init(domain: String, url: String, title: String, favicon: Int64? = nil) {
            self.domain = domain
            self.url = url
            self.title = title
            self.favicon = favicon
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            domain = try String(reading: &reader)
            url = try String(reading: &reader)
            title = try String(reading: &reader)
            favicon = flags & 0x1 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if favicon != nil { flags |= 0x1 }
            flags.write(to: &writer)
            domain.write(to: &writer)
            url.write(to: &writer)
            title.write(to: &writer)
            favicon?.write(to: &writer)
        }
    }

    /// `WebPage`.
    package enum WebPage: TLValue {
        case webPageEmpty(WebPageEmpty)
        case webPagePending(WebPagePending)
        indirect case webPage(WebPageFields)
        case webPageNotModified(WebPageNotModified)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x211a1788: self = .webPageEmpty(try WebPageEmpty(readingFields: &reader))
            case 0xb0d13e47: self = .webPagePending(try WebPagePending(readingFields: &reader))
            case 0xe89c45b2: self = .webPage(try WebPageFields(readingFields: &reader))
            case 0x7311ca11: self = .webPageNotModified(try WebPageNotModified(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .webPageEmpty(let value): value.write(to: &writer)
            case .webPagePending(let value): value.write(to: &writer)
            case .webPage(let value): value.write(to: &writer)
            case .webPageNotModified(let value): value.write(to: &writer)
            }
        }
    }

    /// `webPageEmpty#211a1788`, a `WebPage`.
    package struct WebPageEmpty: TLConstructor {
        package var id: Int64
        package var url: String?

        package static var id: UInt32 { 0x211a1788 }

        package init(id: Int64, url: String? = nil) {
            self.id = id
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            id = try Int64(reading: &reader)
            url = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if url != nil { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            url?.write(to: &writer)
        }
    }

    /// `webPage#e89c45b2`, a `WebPage`.
    package struct WebPageFields: TLConstructor {
        package var hasLargeMedia: Bool
        package var videoCoverPhoto: Bool
        package var id: Int64
        package var url: String
        package var displayURL: String
        package var hash: Int32
        package var type: String?
        package var siteName: String?
        package var title: String?
        package var description: String?
        package var photo: Photo?
        package var embedURL: String?
        package var embedType: String?
        package var embedWidth: Int32?
        package var embedHeight: Int32?
        package var duration: Int32?
        package var author: String?
        package var document: Document?

        package static var id: UInt32 { 0xe89c45b2 }

        package init(
            hasLargeMedia: Bool = false,
            videoCoverPhoto: Bool = false,
            id: Int64,
            url: String,
            displayURL: String,
            hash: Int32,
            type: String? = nil,
            siteName: String? = nil,
            title: String? = nil,
            description: String? = nil,
            photo: Photo? = nil,
            embedURL: String? = nil,
            embedType: String? = nil,
            embedWidth: Int32? = nil,
            embedHeight: Int32? = nil,
            duration: Int32? = nil,
            author: String? = nil,
            document: Document? = nil
        ) {
            self.hasLargeMedia = hasLargeMedia
            self.videoCoverPhoto = videoCoverPhoto
            self.id = id
            self.url = url
            self.displayURL = displayURL
            self.hash = hash
            self.type = type
            self.siteName = siteName
            self.title = title
            self.description = description
            self.photo = photo
            self.embedURL = embedURL
            self.embedType = embedType
            self.embedWidth = embedWidth
            self.embedHeight = embedHeight
            self.duration = duration
            self.author = author
            self.document = document
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasLargeMedia = flags & 0x2000 != 0
            videoCoverPhoto = flags & 0x4000 != 0
            id = try Int64(reading: &reader)
            url = try String(reading: &reader)
            displayURL = try String(reading: &reader)
            hash = try Int32(reading: &reader)
            type = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            siteName = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            title = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            description = flags & 0x8 != 0 ? try String(reading: &reader) : nil
            photo = flags & 0x10 != 0 ? try Photo(reading: &reader) : nil
            embedURL = flags & 0x20 != 0 ? try String(reading: &reader) : nil
            embedType = flags & 0x20 != 0 ? try String(reading: &reader) : nil
            embedWidth = flags & 0x40 != 0 ? try Int32(reading: &reader) : nil
            embedHeight = flags & 0x40 != 0 ? try Int32(reading: &reader) : nil
            duration = flags & 0x80 != 0 ? try Int32(reading: &reader) : nil
            author = flags & 0x100 != 0 ? try String(reading: &reader) : nil
            document = flags & 0x200 != 0 ? try Document(reading: &reader) : nil
            if flags & 0x400 != 0 { try reader.refuse() }
            if flags & 0x1000 != 0 { try reader.readEmptyVector() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasLargeMedia { flags |= 0x2000 }
            if videoCoverPhoto { flags |= 0x4000 }
            if type != nil { flags |= 0x1 }
            if siteName != nil { flags |= 0x2 }
            if title != nil { flags |= 0x4 }
            if description != nil { flags |= 0x8 }
            if photo != nil { flags |= 0x10 }
            if embedURL != nil, embedType != nil { flags |= 0x20 }
            if embedWidth != nil, embedHeight != nil { flags |= 0x40 }
            if duration != nil { flags |= 0x80 }
            if author != nil { flags |= 0x100 }
            if document != nil { flags |= 0x200 }
            flags.write(to: &writer)
            id.write(to: &writer)
            url.write(to: &writer)
            displayURL.write(to: &writer)
            hash.write(to: &writer)
            type?.write(to: &writer)
            siteName?.write(to: &writer)
            title?.write(to: &writer)
            description?.write(to: &writer)
            photo?.write(to: &writer)
            if flags & 0x20 != 0 { embedURL?.write(to: &writer) }
            if flags & 0x20 != 0 { embedType?.write(to: &writer) }
            if flags & 0x40 != 0 { embedWidth?.write(to: &writer) }
            if flags & 0x40 != 0 { embedHeight?.write(to: &writer) }
            duration?.write(to: &writer)
            author?.write(to: &writer)
            document?.write(to: &writer)
        }
    }

    /// `webPageNotModified#7311ca11`, a `WebPage`.
    package struct WebPageNotModified: TLConstructor {
        package var cachedPageViews: Int32?

        package static var id: UInt32 { 0x7311ca11 }

        package init(cachedPageViews: Int32? = nil) {
            self.cachedPageViews = cachedPageViews
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            cachedPageViews = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if cachedPageViews != nil { flags |= 0x1 }
            flags.write(to: &writer)
            cachedPageViews?.write(to: &writer)
        }
    }

    /// `webPagePending#b0d13e47`, a `WebPage`.
    package struct WebPagePending: TLConstructor {
        package var id: Int64
        package var url: String?
        package var date: Int32

        package static var id: UInt32 { 0xb0d13e47 }

        package init(id: Int64, url: String? = nil, date: Int32) {
            self.id = id
            self.url = url
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            id = try Int64(reading: &reader)
            url = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if url != nil { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            url?.write(to: &writer)
            date.write(to: &writer)
        }
    }
}
