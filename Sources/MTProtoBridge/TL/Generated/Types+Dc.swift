// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `dcOption#18b7a10d`, a `DcOption`.
    package struct DcOption: TLConstructor {
        package var ipv6: Bool
        package var mediaOnly: Bool
        package var tcpoOnly: Bool
        package var cdn: Bool
        package var `static`: Bool
        package var thisPortOnly: Bool
        package var id: Int32
        package var ipAddress: String
        package var port: Int32
        package var secret: TLBytes?

        package static var id: UInt32 { 0x18b7a10d }

        package init(
            ipv6: Bool = false,
            mediaOnly: Bool = false,
            tcpoOnly: Bool = false,
            cdn: Bool = false,
            `static`: Bool = false,
            thisPortOnly: Bool = false,
            id: Int32,
            ipAddress: String,
            port: Int32,
            secret: TLBytes? = nil
        ) {
            self.ipv6 = ipv6
            self.mediaOnly = mediaOnly
            self.tcpoOnly = tcpoOnly
            self.cdn = cdn
            self.`static` = `static`
            self.thisPortOnly = thisPortOnly
            self.id = id
            self.ipAddress = ipAddress
            self.port = port
            self.secret = secret
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            ipv6 = flags & 0x1 != 0
            mediaOnly = flags & 0x2 != 0
            tcpoOnly = flags & 0x4 != 0
            cdn = flags & 0x8 != 0
            `static` = flags & 0x10 != 0
            thisPortOnly = flags & 0x20 != 0
            id = try Int32(reading: &reader)
            ipAddress = try String(reading: &reader)
            port = try Int32(reading: &reader)
            secret = flags & 0x400 != 0 ? try TLBytes(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if ipv6 { flags |= 0x1 }
            if mediaOnly { flags |= 0x2 }
            if tcpoOnly { flags |= 0x4 }
            if cdn { flags |= 0x8 }
            if `static` { flags |= 0x10 }
            if thisPortOnly { flags |= 0x20 }
            if secret != nil { flags |= 0x400 }
            flags.write(to: &writer)
            id.write(to: &writer)
            ipAddress.write(to: &writer)
            port.write(to: &writer)
            secret?.write(to: &writer)
        }
    }
}
