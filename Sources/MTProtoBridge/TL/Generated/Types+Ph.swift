// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `PhoneCallDiscardReason`.
    package enum PhoneCallDiscardReason: TLValue {
        case phoneCallDiscardReasonMissed
        case phoneCallDiscardReasonDisconnect
        case phoneCallDiscardReasonHangup
        case phoneCallDiscardReasonBusy
        case phoneCallDiscardReasonMigrateConferenceCall(PhoneCallDiscardReasonMigrateConferenceCall)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x85e42301: self = .phoneCallDiscardReasonMissed
            case 0xe095c1a0: self = .phoneCallDiscardReasonDisconnect
            case 0x57adc690: self = .phoneCallDiscardReasonHangup
            case 0xfaf7e8c9: self = .phoneCallDiscardReasonBusy
            case 0x9fbbf1f7: self = .phoneCallDiscardReasonMigrateConferenceCall(try PhoneCallDiscardReasonMigrateConferenceCall(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .phoneCallDiscardReasonMissed: writer.write(id: 0x85e42301)
            case .phoneCallDiscardReasonDisconnect: writer.write(id: 0xe095c1a0)
            case .phoneCallDiscardReasonHangup: writer.write(id: 0x57adc690)
            case .phoneCallDiscardReasonBusy: writer.write(id: 0xfaf7e8c9)
            case .phoneCallDiscardReasonMigrateConferenceCall(let value): value.write(to: &writer)
            }
        }
    }

    /// `phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7`, a `PhoneCallDiscardReason`.
    package struct PhoneCallDiscardReasonMigrateConferenceCall: TLConstructor {
        package var slug: String

        package static var id: UInt32 { 0x9fbbf1f7 }

        package init(slug: String) {
            self.slug = slug
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            slug = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            slug.write(to: &writer)
        }
    }

    /// `Photo`.
    package enum Photo: TLValue {
        case photoEmpty(PhotoEmpty)
        case photo(PhotoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x2331b22d: self = .photoEmpty(try PhotoEmpty(readingFields: &reader))
            case 0xfb197a65: self = .photo(try PhotoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .photoEmpty(let value): value.write(to: &writer)
            case .photo(let value): value.write(to: &writer)
            }
        }
    }

    /// `photoCachedSize#021e1ad6`, a `PhotoSize`.
    package struct PhotoCachedSize: TLConstructor {
        package var type: String
        package var w: Int32
        package var h: Int32
        package var bytes: TLBytes

        package static var id: UInt32 { 0x021e1ad6 }

        package init(type: String, w: Int32, h: Int32, bytes: TLBytes) {
            self.type = type
            self.w = w
            self.h = h
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            type = try String(reading: &reader)
            w = try Int32(reading: &reader)
            h = try Int32(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            type.write(to: &writer)
            w.write(to: &writer)
            h.write(to: &writer)
            bytes.write(to: &writer)
        }
    }

    /// `photoEmpty#2331b22d`, a `Photo`.
    package struct PhotoEmpty: TLConstructor {
        package var id: Int64

        package static var id: UInt32 { 0x2331b22d }

        package init(id: Int64) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `photo#fb197a65`, a `Photo`.
    package struct PhotoFields: TLConstructor {
        package var hasStickers: Bool
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes
        package var date: Int32
        package var sizes: [PhotoSize]

        package static var id: UInt32 { 0xfb197a65 }

        package init(
            hasStickers: Bool = false,
            id: Int64,
            accessHash: Int64,
            fileReference: TLBytes,
            date: Int32,
            sizes: [PhotoSize]
        ) {
            self.hasStickers = hasStickers
            self.id = id
            self.accessHash = accessHash
            self.fileReference = fileReference
            self.date = date
            self.sizes = sizes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasStickers = flags & 0x1 != 0
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
            date = try Int32(reading: &reader)
            sizes = try [PhotoSize](reading: &reader)
            if flags & 0x2 != 0 { try reader.readEmptyVector() }
            _ = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasStickers { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            accessHash.write(to: &writer)
            fileReference.write(to: &writer)
            date.write(to: &writer)
            sizes.write(to: &writer)
            writer.dc.write(to: &writer)
        }
    }

    /// `photoPathSize#d8214d41`, a `PhotoSize`.
    package struct PhotoPathSize: TLConstructor {
        package var type: String
        package var bytes: TLBytes

        package static var id: UInt32 { 0xd8214d41 }

        package init(type: String, bytes: TLBytes) {
            self.type = type
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            type = try String(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            type.write(to: &writer)
            bytes.write(to: &writer)
        }
    }

    /// `PhotoSize`.
    package enum PhotoSize: TLValue {
        case photoSizeEmpty(PhotoSizeEmpty)
        case photoSize(PhotoSizeFields)
        case photoCachedSize(PhotoCachedSize)
        case photoStrippedSize(PhotoStrippedSize)
        case photoSizeProgressive(PhotoSizeProgressive)
        case photoPathSize(PhotoPathSize)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x0e17e23c: self = .photoSizeEmpty(try PhotoSizeEmpty(readingFields: &reader))
            case 0x75c78e60: self = .photoSize(try PhotoSizeFields(readingFields: &reader))
            case 0x021e1ad6: self = .photoCachedSize(try PhotoCachedSize(readingFields: &reader))
            case 0xe0b0bc2e: self = .photoStrippedSize(try PhotoStrippedSize(readingFields: &reader))
            case 0xfa3efb95: self = .photoSizeProgressive(try PhotoSizeProgressive(readingFields: &reader))
            case 0xd8214d41: self = .photoPathSize(try PhotoPathSize(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .photoSizeEmpty(let value): value.write(to: &writer)
            case .photoSize(let value): value.write(to: &writer)
            case .photoCachedSize(let value): value.write(to: &writer)
            case .photoStrippedSize(let value): value.write(to: &writer)
            case .photoSizeProgressive(let value): value.write(to: &writer)
            case .photoPathSize(let value): value.write(to: &writer)
            }
        }
    }

    /// `photoSizeEmpty#0e17e23c`, a `PhotoSize`.
    package struct PhotoSizeEmpty: TLConstructor {
        package var type: String

        package static var id: UInt32 { 0x0e17e23c }

        package init(type: String) {
            self.type = type
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            type = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            type.write(to: &writer)
        }
    }

    /// `photoSize#75c78e60`, a `PhotoSize`.
    package struct PhotoSizeFields: TLConstructor {
        package var type: String
        package var w: Int32
        package var h: Int32
        package var size: Int32

        package static var id: UInt32 { 0x75c78e60 }

        package init(type: String, w: Int32, h: Int32, size: Int32) {
            self.type = type
            self.w = w
            self.h = h
            self.size = size
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            type = try String(reading: &reader)
            w = try Int32(reading: &reader)
            h = try Int32(reading: &reader)
            size = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            type.write(to: &writer)
            w.write(to: &writer)
            h.write(to: &writer)
            size.write(to: &writer)
        }
    }

    /// `photoSizeProgressive#fa3efb95`, a `PhotoSize`.
    package struct PhotoSizeProgressive: TLConstructor {
        package var type: String
        package var w: Int32
        package var h: Int32
        package var sizes: [Int32]

        package static var id: UInt32 { 0xfa3efb95 }

        package init(type: String, w: Int32, h: Int32, sizes: [Int32]) {
            self.type = type
            self.w = w
            self.h = h
            self.sizes = sizes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            type = try String(reading: &reader)
            w = try Int32(reading: &reader)
            h = try Int32(reading: &reader)
            sizes = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            type.write(to: &writer)
            w.write(to: &writer)
            h.write(to: &writer)
            sizes.write(to: &writer)
        }
    }

    /// `photoStrippedSize#e0b0bc2e`, a `PhotoSize`.
    package struct PhotoStrippedSize: TLConstructor {
        package var type: String
        package var bytes: TLBytes

        package static var id: UInt32 { 0xe0b0bc2e }

        package init(type: String, bytes: TLBytes) {
            self.type = type
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            type = try String(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            type.write(to: &writer)
            bytes.write(to: &writer)
        }
    }

    /// `photos.photo#20212ca8`, a `photos.Photo`.
    package struct PhotosPhoto: TLConstructor {
        package var photo: Photo
        package var users: [User]

        package static var id: UInt32 { 0x20212ca8 }

        package init(photo: Photo, users: [User]) {
            self.photo = photo
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            photo = try Photo(reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            photo.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `photos.Photos`.
    package enum PhotosPhotos: TLValue {
        case photos(PhotosPhotosFields)
        case photosSlice(PhotosPhotosSlice)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x8dca6aa5: self = .photos(try PhotosPhotosFields(readingFields: &reader))
            case 0x15051f54: self = .photosSlice(try PhotosPhotosSlice(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .photos(let value): value.write(to: &writer)
            case .photosSlice(let value): value.write(to: &writer)
            }
        }
    }

    /// `photos.photos#8dca6aa5`, a `photos.Photos`.
    package struct PhotosPhotosFields: TLConstructor {
        package var photos: [Photo]
        package var users: [User]

        package static var id: UInt32 { 0x8dca6aa5 }

        package init(photos: [Photo], users: [User]) {
            self.photos = photos
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            photos = try [Photo](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            photos.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `photos.photosSlice#15051f54`, a `photos.Photos`.
    package struct PhotosPhotosSlice: TLConstructor {
        package var count: Int32
        package var photos: [Photo]
        package var users: [User]

        package static var id: UInt32 { 0x15051f54 }

        package init(count: Int32, photos: [Photo], users: [User]) {
            self.count = count
            self.photos = photos
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            photos = try [Photo](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            photos.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
