// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputMediaGeoLive#971fa843`, a `InputMedia`.
    package struct InputMediaGeoLive: TLConstructor {
        package var stopped: Bool
        package var geoPoint: InputGeoPoint
        package var heading: Int32?
        package var period: Int32?
        package var proximityNotificationRadius: Int32?

        package static var id: UInt32 { 0x971fa843 }

        package init(
            stopped: Bool = false,
            geoPoint: InputGeoPoint,
            heading: Int32? = nil,
            period: Int32? = nil,
            proximityNotificationRadius: Int32? = nil
        ) {
            self.stopped = stopped
            self.geoPoint = geoPoint
            self.heading = heading
            self.period = period
            self.proximityNotificationRadius = proximityNotificationRadius
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            stopped = flags & 0x1 != 0
            geoPoint = try InputGeoPoint(reading: &reader)
            heading = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            period = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            proximityNotificationRadius = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if stopped { flags |= 0x1 }
            if heading != nil { flags |= 0x4 }
            if period != nil { flags |= 0x2 }
            if proximityNotificationRadius != nil { flags |= 0x8 }
            flags.write(to: &writer)
            geoPoint.write(to: &writer)
            heading?.write(to: &writer)
            period?.write(to: &writer)
            proximityNotificationRadius?.write(to: &writer)
        }
    }

    /// `inputMediaGeoPoint#f9c44144`, a `InputMedia`.
    package struct InputMediaGeoPoint: TLConstructor {
        package var geoPoint: InputGeoPoint

        package static var id: UInt32 { 0xf9c44144 }

        package init(geoPoint: InputGeoPoint) {
            self.geoPoint = geoPoint
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            geoPoint = try InputGeoPoint(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            geoPoint.write(to: &writer)
        }
    }
}
