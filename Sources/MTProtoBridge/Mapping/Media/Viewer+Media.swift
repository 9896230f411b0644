internal import MTProtoTL
internal import PlatformCore
internal import Tenants

extension Viewer {
    /// The size of photos that is there: as they were uploaded.
    static let wholeSize = "x"

    /// A file as the viewer is shown it.
    func wire(_ media: SpokenMedia, date: Int32) -> TL.MessageMedia {
        let reference = FileReference(media)
        let accessHash = hash(account, file: reference.id)
        switch media.kind {
        case .photo(let size):
            let whole = TL.PhotoSizeFields(
                type: Self.wholeSize,
                w: Int32(size.width),
                h: Int32(size.height),
                size: Int32(clamping: media.byteCount)
            )
            let photo = TL.PhotoFields(
                id: reference.id,
                accessHash: accessHash,
                fileReference: reference.bytes,
                date: date,
                sizes: [.photoSize(whole)]
            )
            return .messageMediaPhoto(.init(photo: .photo(photo)))
        case .document, .voice, .video, .music:
            let document = TL.DocumentFields(
                id: reference.id,
                accessHash: accessHash,
                fileReference: reference.bytes,
                date: date,
                mimeType: media.mimeType,
                size: media.byteCount,
                attributes: media.attributes
            )
            return .messageMediaDocument(
                .init(video: media.isVideo, voice: media.isVoice, document: .document(document))
            )
        }
    }

    /// What was made for anybody, with the viewer's own proof.
    func own(_ media: TL.MessageMedia) -> TL.MessageMedia {
        switch media {
        case .messageMediaPhoto(var fields):
            fields.photo = fields.photo.map(own)
            return .messageMediaPhoto(fields)
        case .messageMediaDocument(var fields):
            guard case .document(var document)? = fields.document else { return media }
            document.accessHash = hash(account, file: document.id)
            fields.document = .document(document)
            return .messageMediaDocument(fields)
        default: return media
        }
    }

    func own(_ photo: TL.Photo) -> TL.Photo {
        guard case .photo(var fields) = photo else { return photo }
        fields.accessHash = hash(account, file: fields.id)
        return .photo(fields)
    }

    /// The file that a client names; checked to be one it was told of.
    func file(_ id: Int64, _ accessHash: Int64, _ reference: TLBytes) throws(RPCError) -> FileReference {
        guard accessHash == hash(account, file: id) else { throw .fileIDInvalid }
        return try FileReference(id: id, reference)
    }
}

extension SpokenMedia {
    fileprivate var isVoice: Bool {
        if case .voice = kind { true } else { false }
    }

    fileprivate var isVideo: Bool {
        if case .video = kind { true } else { false }
    }

    fileprivate var attributes: [TL.DocumentAttribute] {
        let name = address.fileName.isEmpty ? "file" : address.fileName
        let fileName = TL.DocumentAttribute.documentAttributeFilename(.init(fileName: name))
        switch kind {
        case .photo, .document: return [fileName]
        case .voice(let seconds):
            return [.documentAttributeAudio(.init(voice: true, duration: seconds)), fileName]
        case .music(let music):
            let (title, performer) = (music.title, music.performer)
            let audio = TL.DocumentAttributeAudio(
                duration: music.seconds,
                title: title.isEmpty ? nil : title,
                performer: performer.isEmpty ? nil : performer
            )
            return [.documentAttributeAudio(audio), fileName]
        case .video(let size, let seconds):
            let video = TL.DocumentAttributeVideo(
                supportsStreaming: true,
                duration: Double(seconds),
                w: Int32(clamping: size?.width ?? 0),
                h: Int32(clamping: size?.height ?? 0)
            )
            return [.documentAttributeVideo(video), fileName]
        }
    }
}
