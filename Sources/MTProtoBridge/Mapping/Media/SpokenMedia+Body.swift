internal import PlatformCore
internal import PlatformEngine
internal import Tenants

extension SpokenMedia {
    /// The content that says it, as an answer to another message where there is one.
    ///
    /// The vendor's answers hold texts alone, so a file names the message that it answers beside its own members.
    func body(answering message: MessageView? = nil) -> MessageBody {
        var content = Content()
        let objectName = describe(in: &content)
        content.add("size", .integer(byteCount))
        content.add("mimeType", .string(mimeType))
        if let album { content.add("album", .string(String(album))) }
        if let message {
            content.add("referMsgUserId", .string(message.sender.text))
            content.add("referMsgUid", .string(message.uid.description))
        }
        return MessageBody(
            objectName: objectName,
            content: JSONValue.object(content.members + caption.captionMembers).bytes
        )
    }

    private struct Content {
        private(set) var members: [JSONValue.Member] = []

        mutating func add(_ name: String, _ value: JSONValue) {
            members.append(.init(name: name, value: value))
        }

        mutating func add(_ size: ImageSize) {
            add("width", .integer(Int64(size.width)))
            add("height", .integer(Int64(size.height)))
        }
    }

    /// Says what kind of file it is and where it lies, and returns the content's type.
    private func describe(in content: inout Content) -> String {
        let url = JSONValue.string(host + address.target)
        switch kind {
        case .photo(let size):
            content.add("content", "")
            content.add("imageUri", url)
            content.add(size)
            content.add("name", .string(address.fileName))
            return "RC:ImgMsg"
        case .document:
            describeFile(at: url, in: &content)
            return "RC:FileMsg"
        case .music(let music):
            describeFile(at: url, in: &content)
            content.add("duration", .integer(Int64(music.seconds)))
            if !music.title.isEmpty { content.add("title", .string(music.title)) }
            if !music.performer.isEmpty { content.add("performer", .string(music.performer)) }
            return "RC:FileMsg"
        case .voice(let seconds):
            content.add("localPath", "")
            content.add("remoteUrl", url)
            content.add("duration", .integer(Int64(seconds)))
            return "RC:HQVCMsg"
        case .video(let size, let seconds):
            content.add("content", "")
            content.add("sightUrl", url)
            content.add("duration", .integer(Int64(seconds)))
            content.add("name", .string(address.fileName))
            if let size { content.add(size) }
            return "RC:SightMsg"
        }
    }

    private func describeFile(at url: JSONValue, in content: inout Content) {
        content.add("name", .string(address.fileName))
        content.add("type", .string(MediaType(fileName: address.fileName).ending))
        content.add("fileUrl", url)
    }
}

extension SpokenMedia {
    /// What the file is called; empty where nobody said it.
    var fileName: String { address.fileName }

    /// The same file without what was said with it.
    var alone: SpokenMedia {
        var media = self
        media.caption = SpokenText(text: "")
        media.album = nil
        return media
    }
}
