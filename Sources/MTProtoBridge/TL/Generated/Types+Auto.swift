// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `autoDownloadSettings#baa57628`, a `AutoDownloadSettings`.
    package struct AutoDownloadSettings: TLConstructor {
        package var disabled: Bool
        package var videoPreloadLarge: Bool
        package var audioPreloadNext: Bool
        package var phonecallsLessData: Bool
        package var storiesPreload: Bool
        package var photoSizeMax: Int32
        package var videoSizeMax: Int64
        package var fileSizeMax: Int64
        package var videoUploadMaxbitrate: Int32
        package var smallQueueActiveOperationsMax: Int32
        package var largeQueueActiveOperationsMax: Int32

        package static var id: UInt32 { 0xbaa57628 }

        package init(
            disabled: Bool = false,
            videoPreloadLarge: Bool = false,
            audioPreloadNext: Bool = false,
            phonecallsLessData: Bool = false,
            storiesPreload: Bool = false,
            photoSizeMax: Int32,
            videoSizeMax: Int64,
            fileSizeMax: Int64,
            videoUploadMaxbitrate: Int32,
            smallQueueActiveOperationsMax: Int32,
            largeQueueActiveOperationsMax: Int32
        ) {
            self.disabled = disabled
            self.videoPreloadLarge = videoPreloadLarge
            self.audioPreloadNext = audioPreloadNext
            self.phonecallsLessData = phonecallsLessData
            self.storiesPreload = storiesPreload
            self.photoSizeMax = photoSizeMax
            self.videoSizeMax = videoSizeMax
            self.fileSizeMax = fileSizeMax
            self.videoUploadMaxbitrate = videoUploadMaxbitrate
            self.smallQueueActiveOperationsMax = smallQueueActiveOperationsMax
            self.largeQueueActiveOperationsMax = largeQueueActiveOperationsMax
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            disabled = flags & 0x1 != 0
            videoPreloadLarge = flags & 0x2 != 0
            audioPreloadNext = flags & 0x4 != 0
            phonecallsLessData = flags & 0x8 != 0
            storiesPreload = flags & 0x10 != 0
            photoSizeMax = try Int32(reading: &reader)
            videoSizeMax = try Int64(reading: &reader)
            fileSizeMax = try Int64(reading: &reader)
            videoUploadMaxbitrate = try Int32(reading: &reader)
            smallQueueActiveOperationsMax = try Int32(reading: &reader)
            largeQueueActiveOperationsMax = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if disabled { flags |= 0x1 }
            if videoPreloadLarge { flags |= 0x2 }
            if audioPreloadNext { flags |= 0x4 }
            if phonecallsLessData { flags |= 0x8 }
            if storiesPreload { flags |= 0x10 }
            flags.write(to: &writer)
            photoSizeMax.write(to: &writer)
            videoSizeMax.write(to: &writer)
            fileSizeMax.write(to: &writer)
            videoUploadMaxbitrate.write(to: &writer)
            smallQueueActiveOperationsMax.write(to: &writer)
            largeQueueActiveOperationsMax.write(to: &writer)
        }
    }

    /// `autoSaveException#81602d47`, a `AutoSaveException`.
    package struct AutoSaveException: TLConstructor {
        package var peer: Peer
        package var settings: AutoSaveSettings

        package static var id: UInt32 { 0x81602d47 }

        package init(peer: Peer, settings: AutoSaveSettings) {
            self.peer = peer
            self.settings = settings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            settings = try AutoSaveSettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            settings.write(to: &writer)
        }
    }

    /// `autoSaveSettings#c84834ce`, a `AutoSaveSettings`.
    package struct AutoSaveSettings: TLConstructor {
        package var photos: Bool
        package var videos: Bool
        package var videoMaxSize: Int64?

        package static var id: UInt32 { 0xc84834ce }

        package init(photos: Bool = false, videos: Bool = false, videoMaxSize: Int64? = nil) {
            self.photos = photos
            self.videos = videos
            self.videoMaxSize = videoMaxSize
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            photos = flags & 0x1 != 0
            videos = flags & 0x2 != 0
            videoMaxSize = flags & 0x4 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if photos { flags |= 0x1 }
            if videos { flags |= 0x2 }
            if videoMaxSize != nil { flags |= 0x4 }
            flags.write(to: &writer)
            videoMaxSize?.write(to: &writer)
        }
    }
}
