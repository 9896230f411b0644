extension TL {
    /// `future_salts#ae500895`, which answers `get_future_salts` without an `rpc_result` around it.
    package struct FutureSalts: TLConstructor {
        package var reqMsgID: Int64
        package var now: Int32
        package var salts: [FutureSalt]

        package static var id: UInt32 { 0xae50_0895 }

        package init(reqMsgID: Int64, now: Int32, salts: [FutureSalt]) {
            self.reqMsgID = reqMsgID
            self.now = now
            self.salts = salts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reqMsgID = try Int64(reading: &reader)
            now = try Int32(reading: &reader)
            salts = []
            for _ in 0..<(try reader.readBareVectorCount()) { salts.append(try FutureSalt(reading: &reader)) }
        }

        package func writeFields(to writer: inout TLWriter) {
            reqMsgID.write(to: &writer)
            now.write(to: &writer)
            Int32(salts.count).write(to: &writer)
            for salt in salts { salt.write(to: &writer) }
        }
    }

    /// A `future_salt` of `future_salts`; always bare.
    package struct FutureSalt: TLValue {
        package var validSince: Int32
        package var validUntil: Int32
        package var salt: Int64

        package init(validSince: Int32, validUntil: Int32, salt: Int64) {
            self.validSince = validSince
            self.validUntil = validUntil
            self.salt = salt
        }

        package init(reading reader: inout TLReader) throws(TLError) {
            validSince = try Int32(reading: &reader)
            validUntil = try Int32(reading: &reader)
            salt = try Int64(reading: &reader)
        }

        package func write(to writer: inout TLWriter) {
            validSince.write(to: &writer)
            validUntil.write(to: &writer)
            salt.write(to: &writer)
        }
    }
}
