internal import MTProtoTL
internal import PlatformCore
internal import Tenants

/// Pictures of people and groups: an address elsewhere, and a photo here where it is one of our files.
extension Viewer {
    /// The number of the photo that an address leads to; `nil` for what lies elsewhere.
    static func photoID(of portraitURI: String) -> Int64? {
        portraitURI.isEmpty ? nil : ObjectAddress(url: portraitURI).map { Int64(bitPattern: $0.key.name.high) }
    }

    /// A person's, as it stands beside the name.
    func profilePhoto(_ portraitURI: String) -> TL.UserProfilePhoto? {
        Self.photoID(of: portraitURI).map { .userProfilePhoto(.init(photoID: $0)) }
    }

    /// A group's, likewise.
    func chatPhoto(_ portraitURI: String) -> TL.ChatPhoto {
        Self.photoID(of: portraitURI).map { .chatPhoto(.init(photoID: $0)) } ?? .chatPhotoEmpty
    }

    /// The whole photo, where the address says how large it is.
    func photo(_ portraitURI: String, date: Int32) -> TL.Photo {
        guard let media = SpokenMedia(portraitURI: portraitURI),
            case .messageMediaPhoto(let fields) = wire(media, date: date), let photo = fields.photo
        else { return .photoEmpty(.init(id: 0)) }
        return photo
    }
}

extension SpokenMedia {
    /// A portrait that is one of our files and of a known size.
    init?(portraitURI: String) {
        guard !portraitURI.isEmpty, let address = ObjectAddress(url: portraitURI), let size = address.imageSize else {
            return nil
        }
        let type = MediaType(fileName: address.fileName)
        self.init(
            .photo(size),
            address,
            at: "",
            byteCount: address.byteCount,
            mimeType: type == .unknown ? "image/jpeg" : type.name
        )
    }

    /// The address for other doors, with all that is known of the file.
    var portraitURI: String { host + address.target }
}
