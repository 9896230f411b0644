import MTProtoTL
import NIOCore
import PlatformCore
import Tenants
import Testing

@testable import MTProtoBridge

struct `Files in messages` {
    private let tenant = TenantNumber(rawValue: 3)
    private let viewer = Viewer(account: AccountNumber(rawValue: 7), hash: AccessHash())
    private let host = "https://im.example.com"

    private func media(_ kind: SpokenMedia.Kind, _ name: String, _ type: String) -> SpokenMedia {
        let address = ObjectAddress(ObjectKey(tenant, .random()), fileName: name)
        return SpokenMedia(kind, address, byteCount: 1_234, mimeType: type, caption: "look \"here\"")
    }

    private var all: [SpokenMedia] {
        [
            media(
                ImageSize(width: 640, height: 480).map { .photo($0) } ?? .document,
                "a b.png",
                "image/png"
            ),
            media(.document, "报告.pdf", "application/pdf"), media(.document, "", "x/y"),
            media(.voice(seconds: 9), "voice.ogg", "audio/ogg"),
        ]
    }

    @Test func `are read from contents as they were written`() {
        for media in all {
            let body = media.body(at: host)
            #expect(SpokenMedia(of: body) == media)
            #expect(SpokenMedia(of: body, in: tenant) == media)
            #expect(SpokenMedia(of: body, in: TenantNumber(rawValue: 4)) == nil)
        }
    }

    @Test func `have the vendor's members, with an address that its clients can load`() {
        let names = zip(
            all,
            [
                ("RC:ImgMsg", "imageUri"), ("RC:FileMsg", "fileUrl"), ("RC:FileMsg", "fileUrl"),
                ("RC:HQVCMsg", "remoteUrl"),
            ]
        )
        for (media, (objectName, member)) in names {
            let body = media.body(at: host)
            #expect(body.objectName == objectName)
            #expect(JSONValue(parsing: body.content)?[member]?.string == host + media.address.path)
        }
    }

    @Test func `that lie elsewhere, or say too little, are shown otherwise`() throws {
        let elsewhere = MessageBody(
            objectName: "RC:ImgMsg",
            content: Array(#"{"content":"","imageUri":"https://cdn.example.com/a.png"}"#.utf8)
        )
        #expect(SpokenMedia(of: elsewhere) == nil)
        let path = ObjectAddress(ObjectKey(tenant, .random()), fileName: "a.png").path
        let plain = MessageBody(
            objectName: "RC:ImgMsg",
            content: Array(#"{"imageUri":"https://h\#(path)"}"#.utf8)
        )
        let media = try #require(SpokenMedia(of: plain))
        #expect(media.kind == .document)
        #expect(media.mimeType == "image/png")
    }

    @Test func `are named again by what a client was told, and by nothing else`() throws {
        for media in all {
            let reference = FileReference(media)
            let accessHash = viewer.hash(viewer.account, file: reference.id)
            var again = try viewer.file(reference.id, accessHash, reference.bytes).media(in: tenant)
            #expect(again.caption == "")
            again.caption = media.caption
            #expect(again == media)
            #expect(throws: RPCError.fileIDInvalid) {
                try viewer.file(reference.id, accessHash ^ 1, reference.bytes)
            }
            #expect(throws: RPCError.fileReferenceExpired) {
                try viewer.file(reference.id, accessHash, TLBytes())
            }
            #expect(throws: RPCError.fileReferenceExpired) {
                try viewer.file(reference.id, accessHash, reference.bytes).media(
                    in: TenantNumber(rawValue: 4)
                )
            }
        }
    }

    @Test func `made for anybody get each viewer's own proof`() throws {
        for media in all {
            let shared = Viewer.anybody.wire(media, date: 5)
            #expect(written(viewer.own(shared)) == written(viewer.wire(media, date: 5)))
            #expect(written(shared) != written(viewer.wire(media, date: 5)))
        }
    }

    private func written(_ media: TL.MessageMedia) -> ByteBuffer {
        var writer = TLWriter()
        media.write(to: &writer)
        return writer.buffer
    }
}
