// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputMedia`.
    package enum InputMedia: TLValue {
        case inputMediaEmpty
        indirect case inputMediaUploadedPhoto(InputMediaUploadedPhoto)
        indirect case inputMediaPhoto(InputMediaPhoto)
        case inputMediaGeoPoint(InputMediaGeoPoint)
        case inputMediaContact(InputMediaContact)
        indirect case inputMediaUploadedDocument(InputMediaUploadedDocument)
        indirect case inputMediaDocument(InputMediaDocument)
        indirect case inputMediaVenue(InputMediaVenue)
        case inputMediaPhotoExternal(InputMediaPhotoExternal)
        indirect case inputMediaDocumentExternal(InputMediaDocumentExternal)
        case inputMediaGeoLive(InputMediaGeoLive)
        indirect case inputMediaPoll(InputMediaPoll)
        case inputMediaDice(InputMediaDice)
        case inputMediaWebPage(InputMediaWebPage)

        package init(reading reader: inout TLReader) throws(TLError) {
            try reader.descend()
            switch try reader.readID() {
            case 0x9664f57f: self = .inputMediaEmpty
            case 0x7d8375da: self = .inputMediaUploadedPhoto(try InputMediaUploadedPhoto(readingFields: &reader))
            case 0xe3af4434: self = .inputMediaPhoto(try InputMediaPhoto(readingFields: &reader))
            case 0xf9c44144: self = .inputMediaGeoPoint(try InputMediaGeoPoint(readingFields: &reader))
            case 0xf8ab7dfb: self = .inputMediaContact(try InputMediaContact(readingFields: &reader))
            case 0x037c9330: self = .inputMediaUploadedDocument(try InputMediaUploadedDocument(readingFields: &reader))
            case 0xa8763ab5: self = .inputMediaDocument(try InputMediaDocument(readingFields: &reader))
            case 0xc13d1c11: self = .inputMediaVenue(try InputMediaVenue(readingFields: &reader))
            case 0xe5bbfe1a: self = .inputMediaPhotoExternal(try InputMediaPhotoExternal(readingFields: &reader))
            case 0x779600f9: self = .inputMediaDocumentExternal(try InputMediaDocumentExternal(readingFields: &reader))
            case 0x971fa843: self = .inputMediaGeoLive(try InputMediaGeoLive(readingFields: &reader))
            case 0x883a4108: self = .inputMediaPoll(try InputMediaPoll(readingFields: &reader))
            case 0xe66fbf7b: self = .inputMediaDice(try InputMediaDice(readingFields: &reader))
            case 0xc21b8849: self = .inputMediaWebPage(try InputMediaWebPage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
            reader.ascend()
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputMediaEmpty: writer.write(id: 0x9664f57f)
            case .inputMediaUploadedPhoto(let value): value.write(to: &writer)
            case .inputMediaPhoto(let value): value.write(to: &writer)
            case .inputMediaGeoPoint(let value): value.write(to: &writer)
            case .inputMediaContact(let value): value.write(to: &writer)
            case .inputMediaUploadedDocument(let value): value.write(to: &writer)
            case .inputMediaDocument(let value): value.write(to: &writer)
            case .inputMediaVenue(let value): value.write(to: &writer)
            case .inputMediaPhotoExternal(let value): value.write(to: &writer)
            case .inputMediaDocumentExternal(let value): value.write(to: &writer)
            case .inputMediaGeoLive(let value): value.write(to: &writer)
            case .inputMediaPoll(let value): value.write(to: &writer)
            case .inputMediaDice(let value): value.write(to: &writer)
            case .inputMediaWebPage(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputMediaContact#f8ab7dfb`, a `InputMedia`.
    package struct InputMediaContact: TLConstructor {
        package var phoneNumber: String
        package var firstName: String
        package var lastName: String
        package var vcard: String

        package static var id: UInt32 { 0xf8ab7dfb }

        package init(phoneNumber: String, firstName: String, lastName: String, vcard: String) {
            self.phoneNumber = phoneNumber
            self.firstName = firstName
            self.lastName = lastName
            self.vcard = vcard
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            vcard = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            vcard.write(to: &writer)
        }
    }

    /// `inputMediaDice#e66fbf7b`, a `InputMedia`.
    package struct InputMediaDice: TLConstructor {
        package var emoticon: String

        package static var id: UInt32 { 0xe66fbf7b }

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

    /// `inputMediaDocument#a8763ab5`, a `InputMedia`.
    package struct InputMediaDocument: TLConstructor {
        package var spoiler: Bool
        package var id: InputDocument
        package var videoCover: InputPhoto?
        package var videoTimestamp: Int32?
        package var ttlSeconds: Int32?
        package var query: String?

        package static var id: UInt32 { 0xa8763ab5 }

        package init(
            spoiler: Bool = false,
            id: InputDocument,
            videoCover: InputPhoto? = nil,
            videoTimestamp: Int32? = nil,
            ttlSeconds: Int32? = nil,
            query: String? = nil
        ) {
            self.spoiler = spoiler
            self.id = id
            self.videoCover = videoCover
            self.videoTimestamp = videoTimestamp
            self.ttlSeconds = ttlSeconds
            self.query = query
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x4 != 0
            id = try InputDocument(reading: &reader)
            videoCover = flags & 0x8 != 0 ? try InputPhoto(reading: &reader) : nil
            videoTimestamp = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            query = flags & 0x2 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x4 }
            if videoCover != nil { flags |= 0x8 }
            if videoTimestamp != nil { flags |= 0x10 }
            if ttlSeconds != nil { flags |= 0x1 }
            if query != nil { flags |= 0x2 }
            flags.write(to: &writer)
            id.write(to: &writer)
            videoCover?.write(to: &writer)
            videoTimestamp?.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            query?.write(to: &writer)
        }
    }

    /// `inputMediaDocumentExternal#779600f9`, a `InputMedia`.
    package struct InputMediaDocumentExternal: TLConstructor {
        package var spoiler: Bool
        package var url: String
        package var ttlSeconds: Int32?
        package var videoCover: InputPhoto?
        package var videoTimestamp: Int32?

        package static var id: UInt32 { 0x779600f9 }

        package init(
            spoiler: Bool = false,
            url: String,
            ttlSeconds: Int32? = nil,
            videoCover: InputPhoto? = nil,
            videoTimestamp: Int32? = nil
        ) {
            self.spoiler = spoiler
            self.url = url
            self.ttlSeconds = ttlSeconds
            self.videoCover = videoCover
            self.videoTimestamp = videoTimestamp
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x2 != 0
            url = try String(reading: &reader)
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            videoCover = flags & 0x4 != 0 ? try InputPhoto(reading: &reader) : nil
            videoTimestamp = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x2 }
            if ttlSeconds != nil { flags |= 0x1 }
            if videoCover != nil { flags |= 0x4 }
            if videoTimestamp != nil { flags |= 0x8 }
            flags.write(to: &writer)
            url.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            videoCover?.write(to: &writer)
            videoTimestamp?.write(to: &writer)
        }
    }

    /// `inputMediaGeoLive#971fa843`, a `InputMedia`.
    package struct InputMediaGeoLive: TLConstructor {
        package var stopped: Bool
        package var geoPoint: InputGeoPoint
        package var heading: Int32?
        package var period: Int32?
        package var proximityNotificationRadius: Int32?

        package static var id: UInt32 { 0x971fa843 }

        package init(
            stopped: Bool = false,
            geoPoint: InputGeoPoint,
            heading: Int32? = nil,
            period: Int32? = nil,
            proximityNotificationRadius: Int32? = nil
        ) {
            self.stopped = stopped
            self.geoPoint = geoPoint
            self.heading = heading
            self.period = period
            self.proximityNotificationRadius = proximityNotificationRadius
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            stopped = flags & 0x1 != 0
            geoPoint = try InputGeoPoint(reading: &reader)
            heading = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            period = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            proximityNotificationRadius = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if stopped { flags |= 0x1 }
            if heading != nil { flags |= 0x4 }
            if period != nil { flags |= 0x2 }
            if proximityNotificationRadius != nil { flags |= 0x8 }
            flags.write(to: &writer)
            geoPoint.write(to: &writer)
            heading?.write(to: &writer)
            period?.write(to: &writer)
            proximityNotificationRadius?.write(to: &writer)
        }
    }

    /// `inputMediaGeoPoint#f9c44144`, a `InputMedia`.
    package struct InputMediaGeoPoint: TLConstructor {
        package var geoPoint: InputGeoPoint

        package static var id: UInt32 { 0xf9c44144 }

        package init(geoPoint: InputGeoPoint) {
            self.geoPoint = geoPoint
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            geoPoint = try InputGeoPoint(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            geoPoint.write(to: &writer)
        }
    }

    /// `inputMediaPhoto#e3af4434`, a `InputMedia`.
    package struct InputMediaPhoto: TLConstructor {
        package var spoiler: Bool
        package var livePhoto: Bool
        package var id: InputPhoto
        package var ttlSeconds: Int32?
        package var video: InputDocument?

        package static var id: UInt32 { 0xe3af4434 }

        package init(
            spoiler: Bool = false,
            livePhoto: Bool = false,
            id: InputPhoto,
            ttlSeconds: Int32? = nil,
            video: InputDocument? = nil
        ) {
            self.spoiler = spoiler
            self.livePhoto = livePhoto
            self.id = id
            self.ttlSeconds = ttlSeconds
            self.video = video
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x2 != 0
            livePhoto = flags & 0x4 != 0
            id = try InputPhoto(reading: &reader)
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            video = flags & 0x4 != 0 ? try InputDocument(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x2 }
            if video != nil { flags |= 0x4 }
            if ttlSeconds != nil { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            video?.write(to: &writer)
        }
    }

    /// `inputMediaPhotoExternal#e5bbfe1a`, a `InputMedia`.
    package struct InputMediaPhotoExternal: TLConstructor {
        package var spoiler: Bool
        package var url: String
        package var ttlSeconds: Int32?

        package static var id: UInt32 { 0xe5bbfe1a }

        package init(spoiler: Bool = false, url: String, ttlSeconds: Int32? = nil) {
            self.spoiler = spoiler
            self.url = url
            self.ttlSeconds = ttlSeconds
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x2 != 0
            url = try String(reading: &reader)
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x2 }
            if ttlSeconds != nil { flags |= 0x1 }
            flags.write(to: &writer)
            url.write(to: &writer)
            ttlSeconds?.write(to: &writer)
        }
    }

    /// `inputMediaPoll#883a4108`, a `InputMedia`.
    package struct InputMediaPoll: TLConstructor {
        package var poll: Poll
        package var correctAnswers: [Int32]?
        package var attachedMedia: InputMedia?
        package var solution: String?
        package var solutionEntities: [MessageEntity]?
        package var solutionMedia: InputMedia?

        package static var id: UInt32 { 0x883a4108 }

        package init(
            poll: Poll,
            correctAnswers: [Int32]? = nil,
            attachedMedia: InputMedia? = nil,
            solution: String? = nil,
            solutionEntities: [MessageEntity]? = nil,
            solutionMedia: InputMedia? = nil
        ) {
            self.poll = poll
            self.correctAnswers = correctAnswers
            self.attachedMedia = attachedMedia
            self.solution = solution
            self.solutionEntities = solutionEntities
            self.solutionMedia = solutionMedia
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            poll = try Poll(reading: &reader)
            correctAnswers = flags & 0x1 != 0 ? try [Int32](reading: &reader) : nil
            attachedMedia = flags & 0x8 != 0 ? try InputMedia(reading: &reader) : nil
            solution = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            solutionEntities = flags & 0x2 != 0 ? try [MessageEntity](reading: &reader) : nil
            solutionMedia = flags & 0x4 != 0 ? try InputMedia(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if correctAnswers != nil { flags |= 0x1 }
            if attachedMedia != nil { flags |= 0x8 }
            if solution != nil, solutionEntities != nil { flags |= 0x2 }
            if solutionMedia != nil { flags |= 0x4 }
            flags.write(to: &writer)
            poll.write(to: &writer)
            correctAnswers?.write(to: &writer)
            attachedMedia?.write(to: &writer)
            if flags & 0x2 != 0 { solution?.write(to: &writer) }
            if flags & 0x2 != 0 { solutionEntities?.write(to: &writer) }
            solutionMedia?.write(to: &writer)
        }
    }
}
