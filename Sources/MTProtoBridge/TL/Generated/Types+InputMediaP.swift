// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputMediaPhoto#e3af4434`, a `InputMedia`.
    package struct InputMediaPhoto: TLConstructor {
        package var spoiler: Bool
        package var livePhoto: Bool
        package var id: InputPhoto
        package var ttlSeconds: Int32?
        package var video: InputDocument?

        package static var id: UInt32 { 0xe3af4434 }

        package init(
            spoiler: Bool = false,
            livePhoto: Bool = false,
            id: InputPhoto,
            ttlSeconds: Int32? = nil,
            video: InputDocument? = nil
        ) {
            self.spoiler = spoiler
            self.livePhoto = livePhoto
            self.id = id
            self.ttlSeconds = ttlSeconds
            self.video = video
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x2 != 0
            livePhoto = flags & 0x4 != 0
            id = try InputPhoto(reading: &reader)
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            video = flags & 0x4 != 0 ? try InputDocument(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x2 }
            if video != nil { flags |= 0x4 }
            if ttlSeconds != nil { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            video?.write(to: &writer)
        }
    }

    /// `inputMediaPhotoExternal#e5bbfe1a`, a `InputMedia`.
    package struct InputMediaPhotoExternal: TLConstructor {
        package var spoiler: Bool
        package var url: String
        package var ttlSeconds: Int32?

        package static var id: UInt32 { 0xe5bbfe1a }

        package init(spoiler: Bool = false, url: String, ttlSeconds: Int32? = nil) {
            self.spoiler = spoiler
            self.url = url
            self.ttlSeconds = ttlSeconds
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x2 != 0
            url = try String(reading: &reader)
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x2 }
            if ttlSeconds != nil { flags |= 0x1 }
            flags.write(to: &writer)
            url.write(to: &writer)
            ttlSeconds?.write(to: &writer)
        }
    }

    /// `inputMediaPoll#883a4108`, a `InputMedia`.
    package struct InputMediaPoll: TLConstructor {
        package var poll: Poll
        package var correctAnswers: [Int32]?
        package var attachedMedia: InputMedia?
        package var solution: String?
        package var solutionEntities: [MessageEntity]?
        package var solutionMedia: InputMedia?

        package static var id: UInt32 { 0x883a4108 }

        package init(
            poll: Poll,
            correctAnswers: [Int32]? = nil,
            attachedMedia: InputMedia? = nil,
            solution: String? = nil,
            solutionEntities: [MessageEntity]? = nil,
            solutionMedia: InputMedia? = nil
        ) {
            self.poll = poll
            self.correctAnswers = correctAnswers
            self.attachedMedia = attachedMedia
            self.solution = solution
            self.solutionEntities = solutionEntities
            self.solutionMedia = solutionMedia
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            poll = try Poll(reading: &reader)
            correctAnswers = flags & 0x1 != 0 ? try [Int32](reading: &reader) : nil
            attachedMedia = flags & 0x8 != 0 ? try InputMedia(reading: &reader) : nil
            solution = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            solutionEntities = flags & 0x2 != 0 ? try [MessageEntity](reading: &reader) : nil
            solutionMedia = flags & 0x4 != 0 ? try InputMedia(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if correctAnswers != nil { flags |= 0x1 }
            if attachedMedia != nil { flags |= 0x8 }
            if solution != nil, solutionEntities != nil { flags |= 0x2 }
            if solutionMedia != nil { flags |= 0x4 }
            flags.write(to: &writer)
            poll.write(to: &writer)
            correctAnswers?.write(to: &writer)
            attachedMedia?.write(to: &writer)
            if flags & 0x2 != 0 { solution?.write(to: &writer) }
            if flags & 0x2 != 0 { solutionEntities?.write(to: &writer) }
            solutionMedia?.write(to: &writer)
        }
    }
}
