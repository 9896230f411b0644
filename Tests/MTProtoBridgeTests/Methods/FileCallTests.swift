import MTProtoTL
import NIOCore
import PlatformCore
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `Files that clients upload and name` {
    private static let phone = "4915112345678"
    private static let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00] + Array(repeating: 7, count: 5_000)

    private func run(_ body: @escaping @Sendable (AccountClient) async throws -> Void) async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: Self.phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: Self.phone)
            let part = TL.UploadSaveFilePart(fileID: 5, filePart: 0, bytes: ByteBuffer(bytes: Self.gif))
            #expect(try await client.call(part))
            try await body(client)
        }
    }

    private static let file = TL.InputFile.inputFile(.init(id: 5, parts: 1, name: "C:\\a.gif", md5Checksum: ""))

    private static func named(_ media: TL.InputMedia) -> TL.MessagesUploadMedia {
        TL.MessagesUploadMedia(peer: .inputPeerSelf, media: media)
    }

    private static func document(_ attributes: [TL.DocumentAttribute], ttl: Int32? = nil) -> TL.InputMedia {
        .inputMediaUploadedDocument(
            .init(file: file, mimeType: "video/mp4", attributes: attributes, ttlSeconds: ttl)
        )
    }

    @Test func `a photo has the size that its file tells, and is fetched and named by what is told of it`() async throws
    {
        try await run { client in
            let answer = try await client.call(Self.named(.inputMediaUploadedPhoto(.init(file: Self.file))))
            guard case .messageMediaPhoto(let media) = answer, case .photo(let photo)? = media.photo,
                case .photoSize(let size)? = photo.sizes.first
            else { throw UnexpectedAnswer() }
            #expect((size.w, size.h, size.size) == (320, 240, Int32(Self.gif.count)))
            let location = TL.InputPhotoFileLocation(
                id: photo.id,
                accessHash: photo.accessHash,
                fileReference: photo.fileReference,
                thumbSize: size.type
            )
            let get = TL.UploadGetFile(location: .inputPhotoFileLocation(location), offset: 4_096, limit: 4_096)
            guard case .file(let bytes) = try await client.call(get) else { throw UnexpectedAnswer() }
            #expect(Array(bytes.bytes.readableBytesView) == Array(Self.gif[4_096...]))
            let known = TL.InputPhoto.inputPhoto(
                .init(id: photo.id, accessHash: photo.accessHash, fileReference: photo.fileReference)
            )
            let again = try await client.call(Self.named(.inputMediaPhoto(.init(id: known))))
            guard case .messageMediaPhoto(let same) = again, case .photo(let twin)? = same.photo else {
                throw UnexpectedAnswer()
            }
            #expect(twin.id == photo.id)
        }
    }

    @Test func `a document is what its attributes say`() async throws {
        try await run { client in
            let video = TL.DocumentAttribute.documentAttributeVideo(.init(duration: 2.6, w: 64, h: 48))
            guard case .messageMediaDocument(let media) = try await client.call(Self.named(Self.document([video]))),
                case .document(let document)? = media.document,
                case .documentAttributeVideo(let told)? = document.attributes.first
            else { throw UnexpectedAnswer() }
            #expect(media.video && told.w == 64 && told.duration == 3)
            #expect(document.mimeType == "video/mp4" && document.size == Int64(Self.gif.count))
            guard case .documentAttributeFilename(let name)? = document.attributes.last else {
                throw UnexpectedAnswer()
            }
            #expect(name.fileName == "a.gif")
        }
    }

    @Test func `what has no meaning here is refused`() async throws {
        try await run { client in
            let sticker = TL.DocumentAttributeSticker(alt: "", stickerset: .inputStickerSetEmpty)
            let missing = TL.InputFile.inputFile(.init(id: 6, parts: 1, name: "", md5Checksum: ""))
            let refusals: [(TL.InputMedia, RPCError)] = [
                (Self.document([.documentAttributeSticker(sticker)]), .mediaInvalid),
                (Self.document([], ttl: 3), .ttlMediaInvalid),
                (.inputMediaUploadedPhoto(.init(file: missing)), .filePartMissing(0)),
                (.inputMediaPhoto(.init(id: .inputPhotoEmpty)), .mediaEmpty),
                (.inputMediaEmpty, .mediaEmpty),
            ]
            for (media, error) in refusals {
                await #expect(throws: error) { try await client.call(Self.named(media)) }
            }
        }
    }

    @Test func `a session that ended while its file was looked at is answered, and nothing waits for it`() async throws
    {
        try await run { client in
            // Nobody keeps chats of this bench's sessions.
            let media = TL.InputMedia.inputMediaUploadedPhoto(.init(file: Self.file))
            let send = TL.MessagesSendMedia(peer: .inputPeerSelf, media: media, message: "", randomID: 1)
            await #expect(throws: RPCError.internalError) { try await client.call(send) }
            let long = TL.MessagesSendMedia(
                peer: .inputPeerSelf,
                media: media,
                message: String(repeating: "x", count: 1_025),
                randomID: 2
            )
            await #expect(throws: RPCError.captionTooLong) { try await client.call(long) }
            let album = TL.MessagesSendMultiMedia(
                peer: .inputPeerSelf,
                multiMedia: (0..<11).map { TL.InputSingleMedia(media: media, randomID: $0, message: "") }
            )
            await #expect(throws: RPCError.multiMediaTooLong) { try await client.call(album) }
        }
    }
}
