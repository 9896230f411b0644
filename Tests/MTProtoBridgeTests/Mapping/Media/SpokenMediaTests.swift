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
        let address = ObjectAddress(ObjectKey(tenant, .random()), fileName: name, byteCount: 1_234)
        var media = SpokenMedia(kind, address, at: host, byteCount: 1_234, mimeType: type)
        media.caption = SpokenText(
            text: "look \"here\"",
            entities: [TextEntity(kind: .bold, offset: 0, length: 4)]
        )
        media.album = -5
        return media
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
            media(.video(ImageSize(width: 64, height: 48), seconds: 7), "v.mp4", "video/mp4"),
            media(.video(nil, seconds: 0), "v.mov", "video/quicktime"),
            media(.music(.init(seconds: 3, title: "Song", performer: "")), "s.mp3", "audio/mpeg"),
        ]
    }

    @Test func `are read from contents as they were written`() {
        for media in all {
            let body = media.body()
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
                ("RC:HQVCMsg", "remoteUrl"), ("RC:SightMsg", "sightUrl"), ("RC:SightMsg", "sightUrl"),
                ("RC:FileMsg", "fileUrl"),
            ]
        )
        for (media, (objectName, member)) in names {
            let body = media.body()
            #expect(body.objectName == objectName)
            #expect(JSONValue(parsing: body.content)?[member]?.string == host + media.address.target)
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

    @Test func `that a client of the vendor's says are pictures where their address tells their size`() throws {
        let size = try #require(ImageSize(width: 30, height: 20))
        let key = ObjectKey(tenant, .random())
        let address = ObjectAddress(key, fileName: "a.png", byteCount: 77, imageSize: size)
        let said = #"{"content":"/9j/","imageUri":"https://h\#(address.target)"}"#
        let media = try #require(SpokenMedia(of: MessageBody(objectName: "RC:ImgMsg", content: Array(said.utf8))))
        #expect(media.kind == .photo(size))
        #expect(media.byteCount == 77)
        let video = #"{"sightUrl":"https://h\#(address.path)","size":"734320","duration":9.0}"#
        let sight = try #require(SpokenMedia(of: MessageBody(objectName: "RC:SightMsg", content: Array(video.utf8))))
        #expect(sight.kind == .video(nil, seconds: 9))
        #expect(sight.byteCount == 734_320)
        let path = ObjectAddress(key, fileName: "a.gif").path
        let moving = #"{"remoteUrl":"https://h\#(path)","gifDataSize":12,"width":3,"height":4}"#
        let gif = try #require(SpokenMedia(of: MessageBody(objectName: "RC:GIFMsg", content: Array(moving.utf8))))
        #expect(gif.kind == .document && gif.mimeType == "image/gif" && gif.byteCount == 12)
    }

    @Test func `change what is said beside them, and nothing else`() throws {
        let said = #"{"imageUri":"https://elsewhere/a.png","caption":"old","entities":[],"extra":{"x":1}}"#
        let body = MessageBody(objectName: "RC:ImgMsg", content: Array(said.utf8))
        let edited = try #require(SpokenText(text: "new").body(captioning: body))
        let json = try #require(JSONValue(parsing: edited.content))
        #expect(json["caption"] == "new")
        #expect(json["entities"] == nil)
        #expect(json["extra"]?["x"] == .integer(1))
        #expect(json["imageUri"] == "https://elsewhere/a.png")
        #expect(
            SpokenText(text: "").body(captioning: edited).map { JSONValue(parsing: $0.content)?["caption"] }
                == .some(nil)
        )
        #expect(SpokenText(text: "new").body(captioning: SpokenText(text: "text").body()) == nil)
    }

    @Test func `are named again by what a client was told, and by nothing else`() throws {
        for media in all {
            let reference = FileReference(media)
            let accessHash = viewer.hash(viewer.account, file: reference.id)
            let again = try viewer.file(reference.id, accessHash, reference.bytes).media(in: tenant)
            #expect(again == media.alone.at("echoim://files"))
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

extension SpokenMedia {
    fileprivate func at(_ host: String) -> SpokenMedia {
        var media = self
        media.host = host
        return media
    }
}
