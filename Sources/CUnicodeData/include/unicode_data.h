#ifndef CUNICODEDATA_H
#define CUNICODEDATA_H

// Nothing to call: the target is there for what it links. See unicode_data.c.

#endif
