// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputMediaUploadedDocument#037c9330`, a `InputMedia`.
    package struct InputMediaUploadedDocument: TLConstructor {
        package var nosoundVideo: Bool
        package var forceFile: Bool
        package var spoiler: Bool
        package var file: InputFile
        package var thumb: InputFile?
        package var mimeType: String
        package var attributes: [DocumentAttribute]
        package var stickers: [InputDocument]?
        package var videoCover: InputPhoto?
        package var videoTimestamp: Int32?
        package var ttlSeconds: Int32?

        package static var id: UInt32 { 0x037c9330 }

        package init(
            nosoundVideo: Bool = false,
            forceFile: Bool = false,
            spoiler: Bool = false,
            file: InputFile,
            thumb: InputFile? = nil,
            mimeType: String,
            attributes: [DocumentAttribute],
            stickers: [InputDocument]? = nil,
            videoCover: InputPhoto? = nil,
            videoTimestamp: Int32? = nil,
            ttlSeconds: Int32? = nil
        ) {
            self.nosoundVideo = nosoundVideo
            self.forceFile = forceFile
            self.spoiler = spoiler
            self.file = file
            self.thumb = thumb
            self.mimeType = mimeType
            self.attributes = attributes
            self.stickers = stickers
            self.videoCover = videoCover
            self.videoTimestamp = videoTimestamp
            self.ttlSeconds = ttlSeconds
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            nosoundVideo = flags & 0x8 != 0
            forceFile = flags & 0x10 != 0
            spoiler = flags & 0x20 != 0
            file = try InputFile(reading: &reader)
            thumb = flags & 0x4 != 0 ? try InputFile(reading: &reader) : nil
            mimeType = try String(reading: &reader)
            attributes = try [DocumentAttribute](reading: &reader)
            stickers = flags & 0x1 != 0 ? try [InputDocument](reading: &reader) : nil
            videoCover = flags & 0x40 != 0 ? try InputPhoto(reading: &reader) : nil
            videoTimestamp = flags & 0x80 != 0 ? try Int32(reading: &reader) : nil
            ttlSeconds = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if nosoundVideo { flags |= 0x8 }
            if forceFile { flags |= 0x10 }
            if spoiler { flags |= 0x20 }
            if thumb != nil { flags |= 0x4 }
            if stickers != nil { flags |= 0x1 }
            if videoCover != nil { flags |= 0x40 }
            if videoTimestamp != nil { flags |= 0x80 }
            if ttlSeconds != nil { flags |= 0x2 }
            flags.write(to: &writer)
            file.write(to: &writer)
            thumb?.write(to: &writer)
            mimeType.write(to: &writer)
            attributes.write(to: &writer)
            stickers?.write(to: &writer)
            videoCover?.write(to: &writer)
            videoTimestamp?.write(to: &writer)
            ttlSeconds?.write(to: &writer)
        }
    }

    /// `inputMediaUploadedPhoto#7d8375da`, a `InputMedia`.
    package struct InputMediaUploadedPhoto: TLConstructor {
        package var spoiler: Bool
        package var livePhoto: Bool
        package var file: InputFile
        package var stickers: [InputDocument]?
        package var ttlSeconds: Int32?
        package var video: InputDocument?

        package static var id: UInt32 { 0x7d8375da }

        package init(
            spoiler: Bool = false,
            livePhoto: Bool = false,
            file: InputFile,
            stickers: [InputDocument]? = nil,
            ttlSeconds: Int32? = nil,
            video: InputDocument? = nil
        ) {
            self.spoiler = spoiler
            self.livePhoto = livePhoto
            self.file = file
            self.stickers = stickers
            self.ttlSeconds = ttlSeconds
            self.video = video
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x4 != 0
            livePhoto = flags & 0x8 != 0
            file = try InputFile(reading: &reader)
            stickers = flags & 0x1 != 0 ? try [InputDocument](reading: &reader) : nil
            ttlSeconds = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            video = flags & 0x8 != 0 ? try InputDocument(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x4 }
            if video != nil { flags |= 0x8 }
            if stickers != nil { flags |= 0x1 }
            if ttlSeconds != nil { flags |= 0x2 }
            flags.write(to: &writer)
            file.write(to: &writer)
            stickers?.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            video?.write(to: &writer)
        }
    }

    /// `inputMediaVenue#c13d1c11`, a `InputMedia`.
    package struct InputMediaVenue: TLConstructor {
        package var geoPoint: InputGeoPoint
        package var title: String
        package var address: String
        package var provider: String
        package var venueID: String
        package var venueType: String

        package static var id: UInt32 { 0xc13d1c11 }

        package init(
            geoPoint: InputGeoPoint,
            title: String,
            address: String,
            provider: String,
            venueID: String,
            venueType: String
        ) {
            self.geoPoint = geoPoint
            self.title = title
            self.address = address
            self.provider = provider
            self.venueID = venueID
            self.venueType = venueType
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            geoPoint = try InputGeoPoint(reading: &reader)
            title = try String(reading: &reader)
            address = try String(reading: &reader)
            provider = try String(reading: &reader)
            venueID = try String(reading: &reader)
            venueType = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            geoPoint.write(to: &writer)
            title.write(to: &writer)
            address.write(to: &writer)
            provider.write(to: &writer)
            venueID.write(to: &writer)
            venueType.write(to: &writer)
        }
    }

    /// `inputMediaWebPage#c21b8849`, a `InputMedia`.
    package struct InputMediaWebPage: TLConstructor {
        package var forceLargeMedia: Bool
        package var forceSmallMedia: Bool
        package var optional: Bool
        package var url: String

        package static var id: UInt32 { 0xc21b8849 }

        package init(
            forceLargeMedia: Bool = false,
            forceSmallMedia: Bool = false,
            optional: Bool = false,
            url: String
        ) {
            self.forceLargeMedia = forceLargeMedia
            self.forceSmallMedia = forceSmallMedia
            self.optional = optional
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            forceLargeMedia = flags & 0x1 != 0
            forceSmallMedia = flags & 0x2 != 0
            optional = flags & 0x4 != 0
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if forceLargeMedia { flags |= 0x1 }
            if forceSmallMedia { flags |= 0x2 }
            if optional { flags |= 0x4 }
            flags.write(to: &writer)
            url.write(to: &writer)
        }
    }
}
