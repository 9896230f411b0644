internal import Dispatch
internal import Foundation
package import PlatformCore

/// The machine's clocks.
package struct SystemClock: EngineClock {
    package init() {}

    package var now: Timestamp {
        Timestamp(rawValue: Int64(Date().timeIntervalSince1970 * 1000))
    }

    package var uptime: UInt64 { DispatchTime.now().uptimeNanoseconds }
}
