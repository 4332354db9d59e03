import CPageFiles
import Foundation
import Layers

/// The scripts and styles that a page carries.
enum PageFiles {
  /// Leaflet's own without the pictures of markers and layers, which the page does not use, and ours.
  static let style =
    String(cString: catchment_leaflet_style_text()).replacing(/url\([^)]*\)/, with: "none")
    .replacing(/\/\*# sourceMappingURL=[^*]*\*\//, with: "")
    + String(cString: catchment_report_style_text())

  /// Without the name of a file that is not there.
  static let leaflet = String(cString: catchment_leaflet_script_text())
    .replacing(/\n?\/\/# sourceMappingURL=.*/, with: "")

  static let script = String(cString: catchment_report_script_text())

  /// Leaflet's licence must go with it; the script as Debian has it does not hold it.
  static let leafletLicence = """
    Leaflet (https://leafletjs.com)
    Copyright (c) 2010-2019, Vladimir Agafonkin
    Copyright (c) 2010-2011, CloudMade
    All rights reserved.

    Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following \
    conditions are met:

    1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following \
    disclaimer.

    2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following \
    disclaimer in the documentation and/or other materials provided with the distribution.

    THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, \
    BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT \
    SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR \
    CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR \
    PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR \
    TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE \
    POSSIBILITY OF SUCH DAMAGE.
    """
}

extension String {
  /// How a policy of content names a script or style of this text.
  var policyHash: String {
    var text = self
    let digest = text.withUTF8 { bytes in
      var hash = SHA256()
      hash.update(bytes)
      return hash.bytes
    }
    return "'sha256-\(Data(digest).base64EncodedString())'"
  }
}
