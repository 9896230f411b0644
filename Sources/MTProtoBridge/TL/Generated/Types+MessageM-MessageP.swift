// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `MessageMedia`.
    package enum MessageMedia: TLValue {
        case messageMediaEmpty
        indirect case messageMediaPhoto(MessageMediaPhoto)
        case messageMediaGeo(MessageMediaGeo)
        indirect case messageMediaContact(MessageMediaContact)
        case messageMediaUnsupported
        indirect case messageMediaDocument(MessageMediaDocument)
        case messageMediaWebPage(MessageMediaWebPage)
        indirect case messageMediaVenue(MessageMediaVenue)
        case messageMediaGeoLive(MessageMediaGeoLive)
        indirect case messageMediaPoll(MessageMediaPoll)
        case messageMediaDice(MessageMediaDice)

        package init(reading reader: inout TLReader) throws(TLError) {
            try reader.descend()
            switch try reader.readID() {
            case 0x3ded6320: self = .messageMediaEmpty
            case 0xe216eb63: self = .messageMediaPhoto(try MessageMediaPhoto(readingFields: &reader))
            case 0x56e0d474: self = .messageMediaGeo(try MessageMediaGeo(readingFields: &reader))
            case 0x70322949: self = .messageMediaContact(try MessageMediaContact(readingFields: &reader))
            case 0x9f84f49e: self = .messageMediaUnsupported
            case 0x52d8ccd9: self = .messageMediaDocument(try MessageMediaDocument(readingFields: &reader))
            case 0xddf10c3b: self = .messageMediaWebPage(try MessageMediaWebPage(readingFields: &reader))
            case 0x2ec0533f: self = .messageMediaVenue(try MessageMediaVenue(readingFields: &reader))
            case 0xb940c666: self = .messageMediaGeoLive(try MessageMediaGeoLive(readingFields: &reader))
            case 0x773f4e66: self = .messageMediaPoll(try MessageMediaPoll(readingFields: &reader))
            case 0x08cbec07: self = .messageMediaDice(try MessageMediaDice(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
            reader.ascend()
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .messageMediaEmpty: writer.write(id: 0x3ded6320)
            case .messageMediaPhoto(let value): value.write(to: &writer)
            case .messageMediaGeo(let value): value.write(to: &writer)
            case .messageMediaContact(let value): value.write(to: &writer)
            case .messageMediaUnsupported: writer.write(id: 0x9f84f49e)
            case .messageMediaDocument(let value): value.write(to: &writer)
            case .messageMediaWebPage(let value): value.write(to: &writer)
            case .messageMediaVenue(let value): value.write(to: &writer)
            case .messageMediaGeoLive(let value): value.write(to: &writer)
            case .messageMediaPoll(let value): value.write(to: &writer)
            case .messageMediaDice(let value): value.write(to: &writer)
            }
        }
    }

    /// `messageMediaContact#70322949`, a `MessageMedia`.
    package struct MessageMediaContact: TLConstructor {
        package var phoneNumber: String
        package var firstName: String
        package var lastName: String
        package var vcard: String
        package var userID: Int64

        package static var id: UInt32 { 0x70322949 }

        package init(
            phoneNumber: String,
            firstName: String,
            lastName: String,
            vcard: String,
            userID: Int64
        ) {
            self.phoneNumber = phoneNumber
            self.firstName = firstName
            self.lastName = lastName
            self.vcard = vcard
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            vcard = try String(reading: &reader)
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            vcard.write(to: &writer)
            userID.write(to: &writer)
        }
    }

    /// `messageMediaDice#08cbec07`, a `MessageMedia`.
    package struct MessageMediaDice: TLConstructor {
        package var value: Int32
        package var emoticon: String
        package var gameOutcome: MessagesEmojiGameOutcome?

        package static var id: UInt32 { 0x08cbec07 }

        package init(value: Int32, emoticon: String, gameOutcome: MessagesEmojiGameOutcome? = nil) {
            self.value = value
            self.emoticon = emoticon
            self.gameOutcome = gameOutcome
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            value = try Int32(reading: &reader)
            emoticon = try String(reading: &reader)
            gameOutcome = flags & 0x1 != 0 ? try MessagesEmojiGameOutcome(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if gameOutcome != nil { flags |= 0x1 }
            flags.write(to: &writer)
            value.write(to: &writer)
            emoticon.write(to: &writer)
            gameOutcome?.write(to: &writer)
        }
    }

    /// `messageMediaDocument#52d8ccd9`, a `MessageMedia`.
    package struct MessageMediaDocument: TLConstructor {
        package var nopremium: Bool
        package var spoiler: Bool
        package var video: Bool
        package var round: Bool
        package var voice: Bool
        package var document: Document?
        package var altDocuments: [Document]?
        package var videoCover: Photo?
        package var videoTimestamp: Int32?
        package var ttlSeconds: Int32?

        package static var id: UInt32 { 0x52d8ccd9 }

        package init(
            nopremium: Bool = false,
            spoiler: Bool = false,
            video: Bool = false,
            round: Bool = false,
            voice: Bool = false,
            document: Document? = nil,
            altDocuments: [Document]? = nil,
            videoCover: Photo? = nil,
            videoTimestamp: Int32? = nil,
            ttlSeconds: Int32? = nil
        ) {
            self.nopremium = nopremium
            self.spoiler = spoiler
            self.video = video
            self.round = round
            self.voice = voice
            self.document = document
            self.altDocuments = altDocuments
            self.videoCover = videoCover
            self.videoTimestamp = videoTimestamp
            self.ttlSeconds = ttlSeconds
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            nopremium = flags & 0x8 != 0
            spoiler = flags & 0x10 != 0
            video = flags & 0x40 != 0
            round = flags & 0x80 != 0
            voice = flags & 0x100 != 0
            document = flags & 0x1 != 0 ? try Document(reading: &reader) : nil
            altDocuments = flags & 0x20 != 0 ? try [Document](reading: &reader) : nil
            videoCover = flags & 0x200 != 0 ? try Photo(reading: &reader) : nil
            videoTimestamp = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            ttlSeconds = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if nopremium { flags |= 0x8 }
            if spoiler { flags |= 0x10 }
            if video { flags |= 0x40 }
            if round { flags |= 0x80 }
            if voice { flags |= 0x100 }
            if document != nil { flags |= 0x1 }
            if altDocuments != nil { flags |= 0x20 }
            if videoCover != nil { flags |= 0x200 }
            if videoTimestamp != nil { flags |= 0x400 }
            if ttlSeconds != nil { flags |= 0x4 }
            flags.write(to: &writer)
            document?.write(to: &writer)
            altDocuments?.write(to: &writer)
            videoCover?.write(to: &writer)
            videoTimestamp?.write(to: &writer)
            ttlSeconds?.write(to: &writer)
        }
    }

    /// `messageMediaGeo#56e0d474`, a `MessageMedia`.
    package struct MessageMediaGeo: TLConstructor {
        package var geo: GeoPoint

        package static var id: UInt32 { 0x56e0d474 }

        package init(geo: GeoPoint) {
            self.geo = geo
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            geo = try GeoPoint(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            geo.write(to: &writer)
        }
    }

    /// `messageMediaGeoLive#b940c666`, a `MessageMedia`.
    package struct MessageMediaGeoLive: TLConstructor {
        package var geo: GeoPoint
        package var heading: Int32?
        package var period: Int32
        package var proximityNotificationRadius: Int32?

        package static var id: UInt32 { 0xb940c666 }

        package init(
            geo: GeoPoint,
            heading: Int32? = nil,
            period: Int32,
            proximityNotificationRadius: Int32? = nil
        ) {
            self.geo = geo
            self.heading = heading
            self.period = period
            self.proximityNotificationRadius = proximityNotificationRadius
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            geo = try GeoPoint(reading: &reader)
            heading = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            period = try Int32(reading: &reader)
            proximityNotificationRadius = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if heading != nil { flags |= 0x1 }
            if proximityNotificationRadius != nil { flags |= 0x2 }
            flags.write(to: &writer)
            geo.write(to: &writer)
            heading?.write(to: &writer)
            period.write(to: &writer)
            proximityNotificationRadius?.write(to: &writer)
        }
    }

    /// `messageMediaPhoto#e216eb63`, a `MessageMedia`.
    package struct MessageMediaPhoto: TLConstructor {
        package var spoiler: Bool
        package var livePhoto: Bool
        package var photo: Photo?
        package var ttlSeconds: Int32?
        package var video: Document?

        package static var id: UInt32 { 0xe216eb63 }

        package init(
            spoiler: Bool = false,
            livePhoto: Bool = false,
            photo: Photo? = nil,
            ttlSeconds: Int32? = nil,
            video: Document? = nil
        ) {
            self.spoiler = spoiler
            self.livePhoto = livePhoto
            self.photo = photo
            self.ttlSeconds = ttlSeconds
            self.video = video
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x8 != 0
            livePhoto = flags & 0x10 != 0
            photo = flags & 0x1 != 0 ? try Photo(reading: &reader) : nil
            ttlSeconds = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            video = flags & 0x10 != 0 ? try Document(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x8 }
            if video != nil { flags |= 0x10 }
            if photo != nil { flags |= 0x1 }
            if ttlSeconds != nil { flags |= 0x4 }
            flags.write(to: &writer)
            photo?.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            video?.write(to: &writer)
        }
    }

    /// `messageMediaPoll#773f4e66`, a `MessageMedia`.
    package struct MessageMediaPoll: TLConstructor {
        package var poll: Poll
        package var results: PollResults
        package var attachedMedia: MessageMedia?

        package static var id: UInt32 { 0x773f4e66 }

        package init(poll: Poll, results: PollResults, attachedMedia: MessageMedia? = nil) {
            self.poll = poll
            self.results = results
            self.attachedMedia = attachedMedia
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            poll = try Poll(reading: &reader)
            results = try PollResults(reading: &reader)
            attachedMedia = flags & 0x1 != 0 ? try MessageMedia(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if attachedMedia != nil { flags |= 0x1 }
            flags.write(to: &writer)
            poll.write(to: &writer)
            results.write(to: &writer)
            attachedMedia?.write(to: &writer)
        }
    }

    /// `messageMediaVenue#2ec0533f`, a `MessageMedia`.
    package struct MessageMediaVenue: TLConstructor {
        package var geo: GeoPoint
        package var title: String
        package var address: String
        package var provider: String
        package var venueID: String
        package var venueType: String

        package static var id: UInt32 { 0x2ec0533f }

        package init(
            geo: GeoPoint,
            title: String,
            address: String,
            provider: String,
            venueID: String,
            venueType: String
        ) {
            self.geo = geo
            self.title = title
            self.address = address
            self.provider = provider
            self.venueID = venueID
            self.venueType = venueType
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            geo = try GeoPoint(reading: &reader)
            title = try String(reading: &reader)
            address = try String(reading: &reader)
            provider = try String(reading: &reader)
            venueID = try String(reading: &reader)
            venueType = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            geo.write(to: &writer)
            title.write(to: &writer)
            address.write(to: &writer)
            provider.write(to: &writer)
            venueID.write(to: &writer)
            venueType.write(to: &writer)
        }
    }

    /// `messageMediaWebPage#ddf10c3b`, a `MessageMedia`.
    package struct MessageMediaWebPage: TLConstructor {
        package var forceLargeMedia: Bool
        package var forceSmallMedia: Bool
        package var manual: Bool
        package var safe: Bool
        package var webpage: WebPage

        package static var id: UInt32 { 0xddf10c3b }

        package init(
            forceLargeMedia: Bool = false,
            forceSmallMedia: Bool = false,
            manual: Bool = false,
            safe: Bool = false,
            webpage: WebPage
        ) {
            self.forceLargeMedia = forceLargeMedia
            self.forceSmallMedia = forceSmallMedia
            self.manual = manual
            self.safe = safe
            self.webpage = webpage
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            forceLargeMedia = flags & 0x1 != 0
            forceSmallMedia = flags & 0x2 != 0
            manual = flags & 0x8 != 0
            safe = flags & 0x10 != 0
            webpage = try WebPage(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if forceLargeMedia { flags |= 0x1 }
            if forceSmallMedia { flags |= 0x2 }
            if manual { flags |= 0x8 }
            if safe { flags |= 0x10 }
            flags.write(to: &writer)
            webpage.write(to: &writer)
        }
    }

    /// `messagePeerReaction#8c79b63c`, a `MessagePeerReaction`.
    package struct MessagePeerReaction: TLConstructor {
        package var big: Bool
        package var unread: Bool
        package var my: Bool
        package var peerID: Peer
        package var date: Int32
        package var reaction: Reaction

        package static var id: UInt32 { 0x8c79b63c }

        package init(
            big: Bool = false,
            unread: Bool = false,
            my: Bool = false,
            peerID: Peer,
            date: Int32,
            reaction: Reaction
        ) {
            self.big = big
            self.unread = unread
            self.my = my
            self.peerID = peerID
            self.date = date
            self.reaction = reaction
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            big = flags & 0x1 != 0
            unread = flags & 0x2 != 0
            my = flags & 0x4 != 0
            peerID = try Peer(reading: &reader)
            date = try Int32(reading: &reader)
            reaction = try Reaction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if big { flags |= 0x1 }
            if unread { flags |= 0x2 }
            if my { flags |= 0x4 }
            flags.write(to: &writer)
            peerID.write(to: &writer)
            date.write(to: &writer)
            reaction.write(to: &writer)
        }
    }
}
