<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields">
<renderer-v2 type="categorizedSymbol" attr="sector" symbollevels="0" enableorderby="0" forceraster="0"><categories><category symbol="0" value="public" label="Public" render="true" type="string"/><category symbol="1" value="subsidised" label="Subsidised" render="true" type="string"/><category symbol="2" value="private" label="Private" render="true" type="string"/><category symbol="3" value="" label="Not known" render="true" type="string"/></categories><symbols><symbol type="marker" name="0" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.6"/><prop k="color" v="0,114,178,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_width" v="0.3"/></layer></symbol><symbol type="marker" name="1" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.6"/><prop k="color" v="230,159,0,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_width" v="0.3"/></layer></symbol><symbol type="marker" name="2" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.6"/><prop k="color" v="204,121,167,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_width" v="0.3"/></layer></symbol><symbol type="marker" name="3" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.6"/><prop k="color" v="120,120,120,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_width" v="0.3"/></layer></symbol></symbols></renderer-v2>
<labeling type="simple"><settings><text-style fieldName="name" fontSize="8" textColor="50,50,50,255"><text-buffer bufferDraw="1" bufferSize="0.8" bufferColor="255,255,255,255"/></text-style><placement placement="0"/></settings></labeling>
<aliases>
<alias index="0" field="id" name="Code"/>
<alias index="1" field="name" name="Name"/>
<alias index="2" field="sector" name="Sector"/>
<alias index="3" field="capacity" name="Places"/>
<alias index="4" field="zone" name="Catchment area"/>
<alias index="5" field="district" name="District"/>
</aliases>
</qgis>
