// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `UserProfilePhoto`.
    package enum UserProfilePhoto: TLValue {
        case userProfilePhotoEmpty
        case userProfilePhoto(UserProfilePhotoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x4f11bae1: self = .userProfilePhotoEmpty
            case 0x82d1f706: self = .userProfilePhoto(try UserProfilePhotoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .userProfilePhotoEmpty: writer.write(id: 0x4f11bae1)
            case .userProfilePhoto(let value): value.write(to: &writer)
            }
        }
    }

    /// `userProfilePhoto#82d1f706`, a `UserProfilePhoto`.
    package struct UserProfilePhotoFields: TLConstructor {
        package var hasVideo: Bool
        package var personal: Bool
        package var photoID: Int64
        package var strippedThumb: TLBytes?

        package static var id: UInt32 { 0x82d1f706 }

        package init(
            hasVideo: Bool = false,
            personal: Bool = false,
            photoID: Int64,
            strippedThumb: TLBytes? = nil
        ) {
            self.hasVideo = hasVideo
            self.personal = personal
            self.photoID = photoID
            self.strippedThumb = strippedThumb
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasVideo = flags & 0x1 != 0
            personal = flags & 0x4 != 0
            photoID = try Int64(reading: &reader)
            strippedThumb = flags & 0x2 != 0 ? try TLBytes(reading: &reader) : nil
            _ = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasVideo { flags |= 0x1 }
            if personal { flags |= 0x4 }
            if strippedThumb != nil { flags |= 0x2 }
            flags.write(to: &writer)
            photoID.write(to: &writer)
            strippedThumb?.write(to: &writer)
            writer.dc.write(to: &writer)
        }
    }
}
