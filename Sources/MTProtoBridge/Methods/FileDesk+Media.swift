internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What clients want to say that are files.
extension FileDesk {
    /// A file that the client uploaded, or one that it was told of.
    ///
    /// Finished twice, an upload is the same object, so that a call that is repeated says the same.
    func media(
        _ input: TL.InputMedia,
        caption: SpokenText,
        _ caller: UserCaller
    ) async throws(RPCError) -> SpokenMedia {
        var media: SpokenMedia
        switch input {
        case .inputMediaUploadedPhoto(let photo):
            guard photo.ttlSeconds == nil else { throw .ttlMediaInvalid }
            media = try await self.photo(photo.file, caller)
        case .inputMediaUploadedDocument(let document):
            guard document.ttlSeconds == nil else { throw .ttlMediaInvalid }
            media = try await self.document(document, caller)
        case .inputMediaPhoto(let photo):
            guard photo.ttlSeconds == nil else { throw .ttlMediaInvalid }
            guard case .inputPhoto(let file) = photo.id else { throw .mediaEmpty }
            media = try await known(file.id, file.accessHash, file.fileReference, caller)
        case .inputMediaDocument(let document):
            guard document.ttlSeconds == nil else { throw .ttlMediaInvalid }
            guard case .inputDocument(let file) = document.id else { throw .mediaEmpty }
            media = try await known(file.id, file.accessHash, file.fileReference, caller)
        case .inputMediaEmpty: throw .mediaEmpty
        case .inputMediaGeoPoint, .inputMediaContact, .inputMediaVenue, .inputMediaPhotoExternal,
            .inputMediaDocumentExternal, .inputMediaGeoLive, .inputMediaPoll, .inputMediaDice, .inputMediaWebPage:
            throw .mediaInvalid
        }
        media.caption = caption
        return media
    }

    func photo(_ file: TL.InputFile, _ caller: UserCaller) async throws(RPCError) -> SpokenMedia {
        let (object, name) = try await finish(file, caller)
        guard let size = try await imageSize(of: object, caller) else { throw .photoInvalidDimensions }
        let key = ObjectKey(caller.tenant.number, object.name)
        let address = ObjectAddress(key, fileName: name, byteCount: object.byteCount, imageSize: size)
        let type = MediaType(fileName: name)
        return SpokenMedia(
            .photo(size),
            address,
            at: host(),
            byteCount: object.byteCount,
            mimeType: type == .unknown ? "image/jpeg" : type.name
        )
    }

    private func document(
        _ document: TL.InputMediaUploadedDocument,
        _ caller: UserCaller
    ) async throws(RPCError) -> SpokenMedia {
        let (kind, givenName) = try document.attributes.said()
        let (object, sentName) = try await finish(document.file, caller)
        let key = ObjectKey(caller.tenant.number, object.name)
        return SpokenMedia(
            document.forceFile ? .document : kind,
            ObjectAddress(key, fileName: givenName ?? sentName, byteCount: object.byteCount),
            at: host(),
            byteCount: object.byteCount,
            mimeType: String(document.mimeType.prefix(Self.mimeTypeLettersMax))
        )
    }

    private static let mimeTypeLettersMax = 100

    /// A file that the client was shown before; the messages that it was in may be gone, and the file with them.
    private func known(
        _ id: Int64,
        _ accessHash: Int64,
        _ reference: TLBytes,
        _ caller: UserCaller
    ) async throws(RPCError) -> SpokenMedia {
        var media = try caller.viewer.file(id, accessHash, reference).media(in: caller.tenant.number)
        do throws(ObjectError) {
            try await objects.keep(media.address.key)
        } catch {
            throw error.code == .notFound ? .fileReferenceExpired : RPCError(error)
        }
        media.host = host()
        return media
    }

    /// Makes an object of an upload; clients give whole paths as names.
    private func finish(_ file: TL.InputFile, _ caller: UserCaller) async throws(RPCError) -> (UploadedObject, String) {
        let (id, parts, path) =
            switch file {
            case .inputFile(let small): (small.id, small.parts, small.name)
            case .inputFileBig(let big): (big.id, big.parts, big.name)
            }
        let key = UploadKey(tenant: caller.tenant.number, account: caller.account, fileID: id)
        do throws(UploadError) {
            let object = try await objects.finish(key, partCount: Int(parts), now: clock.now)
            return (object, fileName(of: path))
        } catch {
            throw RPCError(error)
        }
    }

    private func imageSize(of object: UploadedObject, _ caller: UserCaller) async throws(RPCError) -> ImageSize? {
        do throws(ObjectError) {
            let key = ObjectKey(caller.tenant.number, object.name)
            return ImageSize(head: try await objects.read(key, from: 0, countMax: ImageSize.headBytesMax))
        } catch {
            throw RPCError(error)
        }
    }
}

/// The last part of a path, as a file's name.
private func fileName(of path: String) -> String {
    let name = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
    return String(name.prefix(SpokenMedia.fileNameLettersMax))
}

extension [TL.DocumentAttribute] {
    /// What a document is, and how it is called; stickers are refused, for there are no sets of them.
    fileprivate func said() throws(RPCError) -> (SpokenMedia.Kind, String?) {
        var kind = SpokenMedia.Kind.document
        var name: String?
        for attribute in self {
            switch attribute {
            case .documentAttributeAudio(let audio): kind = audio.kind
            case .documentAttributeVideo(let video): kind = video.kind
            case .documentAttributeFilename(let said): name = fileName(of: said.fileName)
            case .documentAttributeSticker, .documentAttributeCustomEmoji: throw .mediaInvalid
            case .documentAttributeImageSize, .documentAttributeAnimated, .documentAttributeHasStickers: continue
            }
        }
        return (kind, name)
    }
}

extension TL.DocumentAttributeAudio {
    fileprivate var kind: SpokenMedia.Kind {
        let seconds = max(0, duration)
        if voice { return .voice(seconds: seconds) }
        let texts = [title, performer].map { String(($0 ?? "").prefix(SpokenMedia.Music.lettersMax)) }
        return .music(.init(seconds: seconds, title: texts[0], performer: texts[1]))
    }
}

extension TL.DocumentAttributeVideo {
    fileprivate var kind: SpokenMedia.Kind {
        let seconds = duration.isFinite ? Int32(exactly: max(0, duration).rounded()) : nil
        return .video(ImageSize(width: Int(w), height: Int(h)), seconds: seconds ?? 0)
    }
}
