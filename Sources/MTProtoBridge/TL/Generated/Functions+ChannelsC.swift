// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.checkUsername#10e6bd2c`, answered by `Bool`.
    package struct ChannelsCheckUsername: TLFunction {
        package typealias Answer = Bool

        package var channel: InputChannel
        package var username: String

        package static var id: UInt32 { 0x10e6bd2c }

        package init(channel: InputChannel, username: String) {
            self.channel = channel
            self.username = username
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            username = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            username.write(to: &writer)
        }
    }

    /// `channels.createChannel#91006707`, answered by `Updates`.
    package struct ChannelsCreateChannel: TLFunction {
        package typealias Answer = Updates

        package var broadcast: Bool
        package var megagroup: Bool
        package var forImport: Bool
        package var forum: Bool
        package var title: String
        package var about: String
        package var geoPoint: InputGeoPoint?
        package var address: String?
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0x91006707 }

        package init(
            broadcast: Bool = false,
            megagroup: Bool = false,
            forImport: Bool = false,
            forum: Bool = false,
            title: String,
            about: String,
            geoPoint: InputGeoPoint? = nil,
            address: String? = nil,
            ttlPeriod: Int32? = nil
        ) {
            self.broadcast = broadcast
            self.megagroup = megagroup
            self.forImport = forImport
            self.forum = forum
            self.title = title
            self.about = about
            self.geoPoint = geoPoint
            self.address = address
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            broadcast = flags & 0x1 != 0
            megagroup = flags & 0x2 != 0
            forImport = flags & 0x8 != 0
            forum = flags & 0x20 != 0
            title = try String(reading: &reader)
            about = try String(reading: &reader)
            geoPoint = flags & 0x4 != 0 ? try InputGeoPoint(reading: &reader) : nil
            address = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            ttlPeriod = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if broadcast { flags |= 0x1 }
            if megagroup { flags |= 0x2 }
            if forImport { flags |= 0x8 }
            if forum { flags |= 0x20 }
            if geoPoint != nil, address != nil { flags |= 0x4 }
            if ttlPeriod != nil { flags |= 0x10 }
            flags.write(to: &writer)
            title.write(to: &writer)
            about.write(to: &writer)
            if flags & 0x4 != 0 { geoPoint?.write(to: &writer) }
            if flags & 0x4 != 0 { address?.write(to: &writer) }
            ttlPeriod?.write(to: &writer)
        }
    }
}
